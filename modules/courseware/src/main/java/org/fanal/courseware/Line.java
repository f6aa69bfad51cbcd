package org.fanal.courseware;

import java.util.Optional;
import org.fanal.kernel.Text;

/** What is said in a scenario; {@code name} is there for {@link Speaker#OTHER} only. */
public record Line(Speaker speaker, Optional<Text> name, Text say) {

  /** The reader, a remark beside the scene, or somebody who has a name. */
  public enum Speaker {
    YOU,
    ASIDE,
    OTHER
  }
}
