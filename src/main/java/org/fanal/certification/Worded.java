package org.fanal.certification;

import org.fanal.credentials.Wording;
import org.fanal.kernel.Text;

/** One thing in both wordings. */
public record Worded(Text full, Text neutral) {

  public Text in(Wording wording) {
    return wording == Wording.FULL ? full : neutral;
  }
}
