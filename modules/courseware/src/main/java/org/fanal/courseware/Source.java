package org.fanal.courseware;

import java.util.Optional;
import org.fanal.kernel.Text;

/** A publication that a fact rests on. */
public record Source(String id, Text cite, Optional<String> url) {}
