package org.fanal.standing;

import java.util.Objects;
import java.util.Optional;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.Text;

/**
 * One thing that an award asks for.
 *
 * @param words its name when it is there, else what is missing and what to do
 */
public record NeedLine(boolean met, Text words, Where where, Optional<ModuleId> module) {

  public NeedLine {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(where, "where");
    Objects.requireNonNull(module, "module");
  }
}
