package org.fanal.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fanal.kernel.Text;

/**
 * A decision, asked for or made, as the person reads it whom it is about.
 *
 * @param text what whoever opened it wrote; of an appeal, what the person wrote
 * @param companion whether the person brings somebody to be heard with
 * @param answer of the person to a case that the committee opened
 * @param answerable whether the person may answer now, or say something else
 * @param answerFixed whether the answer stays as it is, and more can only be added
 * @param opinions with their reasons; none before it is decided
 * @param missing what was missing when it was decided
 * @param due when an appeal is to be answered
 * @param appealUntil the last day to ask for an appeal; empty when there is none to ask for
 * @param appeal the appeal that was asked for
 */
public record DecisionView(
    DecisionId id,
    Text programme,
    Matter matter,
    Instant openedAt,
    Optional<String> text,
    boolean companion,
    Optional<String> answer,
    boolean answerable,
    boolean answerFixed,
    Optional<Instant> decidedAt,
    Optional<Boolean> inFavour,
    List<OpinionView> opinions,
    List<Text> missing,
    Optional<LocalDate> due,
    Optional<LocalDate> appealUntil,
    Optional<DecisionView> appeal) {

  public DecisionView {
    opinions = List.copyOf(opinions);
    missing = List.copyOf(missing);
  }
}
