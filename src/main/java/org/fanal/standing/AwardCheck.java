package org.fanal.standing;

import java.util.List;
import org.fanal.courseware.Award;
import org.fanal.kernel.Text;
import org.fanal.pathway.requirement.Verdict;

/**
 * What an award asks for and what is there of it.
 *
 * @param lines everything, met or not, in the order of the rules
 */
public record AwardCheck(Award award, Text name, Verdict verdict, List<NeedLine> lines) {

  public AwardCheck {
    lines = List.copyOf(lines);
  }

  public List<NeedLine> met() {
    return lines.stream().filter(NeedLine::met).toList();
  }

  public List<NeedLine> missing() {
    return lines.stream().filter(line -> !line.met()).toList();
  }

  /** Whether nothing is missing but what people have to say. */
  public boolean isReadyForDecision() {
    return missing().stream().allMatch(line -> line.where() == Where.DECISION);
  }
}
