package org.fanal.study;

import java.time.Instant;
import java.util.UUID;
import org.fanal.kernel.Event;
import org.fanal.platform.EventName;

/**
 * Somebody completed a module: every lesson marked, each scenario brought to a safe ending, the
 * check mastered.
 *
 * @param completion the id of the fact, for listeners that must act once
 * @param version the version of the module's content that the person studied
 * @param minutes what the module takes, as computed from its content
 */
@EventName("study.module-completed.1")
public record ModuleCompleted(
    UUID completion,
    UUID person,
    String programme,
    String module,
    String version,
    int minutes,
    Instant completedAt)
    implements Event {}
