package org.fanal.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fanal.kernel.Text;

/**
 * A case as a member of the committee reads it who may decide it, or did.
 *
 * @param name the name that the person chose
 * @param due when an appeal is to be answered
 * @param text what whoever opened it wrote
 * @param complaints the words of those it came of
 * @param companion whether the person brings somebody to be heard with
 * @param answer of the person to what the committee opened
 * @param given how many opinions there are
 * @param needed how many it takes as things are
 * @param opinions the reader's own, and with it those of the others; none before they gave theirs
 * @param mayDecide whether the reader's opinion is waited for
 * @param offered whether deciding in favour is possible as things are
 * @param missing what keeps it from being possible
 * @param inFavour how it was decided
 * @param before what an appeal is about
 * @param openable what the reader may open about the person
 */
public record CaseView(
    DecisionId id,
    Matter matter,
    String name,
    Text programme,
    Instant openedAt,
    Optional<LocalDate> due,
    Optional<String> text,
    List<String> complaints,
    boolean companion,
    Optional<String> answer,
    int given,
    int needed,
    List<OpinionView> opinions,
    boolean mayDecide,
    boolean offered,
    List<Text> missing,
    Optional<Instant> decidedAt,
    Optional<Boolean> inFavour,
    Optional<DecisionView> before,
    List<Matter> openable,
    CaseEvidence evidence) {

  public CaseView {
    complaints = List.copyOf(complaints);
    opinions = List.copyOf(opinions);
    missing = List.copyOf(missing);
    openable = List.copyOf(openable);
  }

  public boolean isAppeal() {
    return before.isPresent();
  }

  /** Whether the reader's opinion would be the last one that is needed. */
  public boolean isLast() {
    return given + 1 >= needed;
  }
}
