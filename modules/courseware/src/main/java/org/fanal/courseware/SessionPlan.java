package org.fanal.courseware;

import java.util.List;
import org.fanal.kernel.Text;

/**
 * The plan of a group session; all of it is a proposal to the group.
 *
 * @param roles to rotate among the learners
 * @param opening rituals to choose from; none where the group wants none
 * @param adapt for a small group, online, a hard day, a silent room
 */
public record SessionPlan(
    Text title,
    Text purpose,
    int minutes,
    List<Text> materials,
    List<Role> roles,
    List<Text> opening,
    List<Text> closing,
    List<Step> steps,
    Text adapt) {

  private static final int WHOLE = 100;

  public SessionPlan {
    materials = List.copyOf(materials);
    roles = List.copyOf(roles);
    opening = List.copyOf(opening);
    closing = List.copyOf(closing);
    steps = List.copyOf(steps);
  }

  /** The share of the minutes that learners lead, in percent; what everyone leads counts half. */
  public int ledByLearners() {
    int halves = steps.stream().mapToInt(step -> step.minutes() * step.led().halves()).sum();
    int total = steps.stream().mapToInt(Step::minutes).sum();
    return total == 0 ? 0 : Math.round((float) WHOLE * halves / (2 * total));
  }

  public record Role(Text name, Text does) {}

  public record Step(int minutes, Led led, Text title, Text text) {}

  /** Who leads. */
  public enum Led {
    LEARNERS(2),
    EVERYONE(1),
    FACILITATOR(0);

    private final int halves;

    Led(int halves) {
      this.halves = halves;
    }

    int halves() {
      return halves;
    }
  }
}
