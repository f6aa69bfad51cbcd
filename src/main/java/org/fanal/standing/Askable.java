package org.fanal.standing;

import java.util.List;
import org.fanal.kernel.ProgrammeId;
import org.fanal.kernel.Text;

/**
 * A decision that the person may ask for.
 *
 * @param missing what is asked for and lacks still; a request is possible all the same
 */
public record Askable(ProgrammeId programme, Text title, Matter matter, List<Text> missing) {

  public Askable {
    missing = List.copyOf(missing);
  }

  public boolean isReady() {
    return missing.isEmpty();
  }
}
