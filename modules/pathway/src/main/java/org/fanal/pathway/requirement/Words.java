package org.fanal.pathway.requirement;

import java.util.Objects;
import org.fanal.kernel.Text;

/**
 * How a requirement is said.
 *
 * @param name what is asked for
 * @param missing what to tell somebody who lacks it, and what they can do; of hours it may say
 *     {@code {done}}, {@code {needed}} and {@code {left}}
 */
public record Words(Text name, Text missing) {

  public Words {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(missing, "missing");
  }
}
