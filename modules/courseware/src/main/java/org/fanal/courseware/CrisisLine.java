package org.fanal.courseware;

import java.time.LocalDate;
import java.util.Optional;
import org.fanal.kernel.Text;

/**
 * Somebody who answers. {@code call} and {@code text} are bare numbers, {@code shown} is how the
 * number is written for people. At least one of call, text and link is there.
 */
public record CrisisLine(
    String id,
    Text name,
    Text detail,
    Optional<String> call,
    Optional<String> text,
    Optional<String> shown,
    Optional<String> link,
    LocalDate verifiedOn,
    LocalDate reviewBy,
    String owner,
    String source) {}
