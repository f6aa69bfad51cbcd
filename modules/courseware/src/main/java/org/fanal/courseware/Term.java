package org.fanal.courseware;

import java.util.List;
import java.util.Optional;
import org.fanal.kernel.Text;

/**
 * A word of the glossary.
 *
 * @param avoid what one would rather not say, and {@code why}
 * @param quebec how it is said there, where that differs; so {@code france}
 * @param avoidWords what a lesson never says outside quotation marks, for the check of content
 */
public record Term(
    String id,
    Text term,
    Text definition,
    Optional<Text> avoid,
    Optional<Text> why,
    Optional<Text> quebec,
    Optional<Text> france,
    Optional<Text> note,
    ByLanguage<List<String>> avoidWords) {}
