package org.fanal.pathway;

import java.util.Objects;
import org.fanal.kernel.ModuleId;

/**
 * Where to go on in a programme: in the module visited last, at the exact place if it is not done,
 * else at what is next there; once that module is complete, in the first one that is not.
 */
public record Resume(ModuleId module, Place place) {

  public Resume {
    Objects.requireNonNull(module, "module");
    Objects.requireNonNull(place, "place");
  }
}
