package org.fanal.certification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A template as its editors see it.
 *
 * @param draft what is being written; the newest version, or the first words, when nothing is
 * @param seen counts the changes of the draft; give it back to save or publish
 * @param problems what keeps the draft from being published
 * @param versions the newest first
 */
public record TemplateView(
    TemplateKey key,
    TemplateWords draft,
    long seen,
    Optional<Instant> editedAt,
    List<TemplateProblem> problems,
    List<Published> versions) {

  public TemplateView {
    problems = List.copyOf(problems);
    versions = List.copyOf(versions);
  }

  /** A version with the note of whoever published it. */
  public record Published(Template template, String note, Instant at) {}
}
