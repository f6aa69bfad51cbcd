package org.fanal.study;

import java.util.Optional;
import org.fanal.courseware.Module;

/**
 * What the page of a check shows.
 *
 * @param attempt there when an attempt goes on
 * @param last the result of the last attempt that is over
 */
public record CheckPage(
    ModulePath path,
    Module module,
    CheckState state,
    Optional<AttemptView> attempt,
    Optional<CheckResult> last) {}
