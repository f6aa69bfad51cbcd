package org.fanal.courseware;

import java.util.Optional;
import org.fanal.kernel.Text;

/** How a branch ends; one that is not safe names the node from which to play again. */
public record Ending(boolean safe, Text closing, Optional<String> resumeAt) {}
