package org.fanal.practicum;

import java.time.Duration;
import org.fanal.kernel.Text;

/** Hours that the certificate asks for, and how many of them are confirmed. */
public record HourNeed(Text name, Duration needed, Duration done) {

  public boolean isMet() {
    return done.compareTo(needed) >= 0;
  }
}
