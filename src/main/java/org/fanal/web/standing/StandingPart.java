package org.fanal.web.standing;

import java.util.List;
import java.util.Optional;
import org.fanal.courseware.Award;
import org.fanal.kernel.ProgrammeId;
import org.fanal.pathway.standing.FactKind;
import org.fanal.pathway.standing.Stage;
import org.fanal.pathway.standing.Status;
import org.fanal.standing.AwardCheck;
import org.fanal.standing.NeedLine;
import org.fanal.standing.StandingView;

/**
 * Where somebody stands in one programme.
 *
 * @param until until when, and what a verifier is told
 * @param past what happened, the newest first
 */
public record StandingPart(StandingView view, List<String> until, List<PastLine> past) {

  public StandingPart {
    until = List.copyOf(until);
    past = List.copyOf(past);
  }

  public ProgrammeId id() {
    return view.programme();
  }

  public String dot() {
    Status status = view.standing().status();
    if (status.isCurrent()) {
      return "state now";
    }
    return status == Status.IN_TRAINING || status == Status.ATTESTED ? "state" : "state shut";
  }

  public Optional<AwardCheck> next() {
    return view.next().map(view::check);
  }

  public List<NeedPart> missing() {
    return next().map(AwardCheck::missing).orElse(List.of()).stream()
        .map(line -> new NeedPart(id(), line))
        .toList();
  }

  public List<NeedLine> met() {
    return next().map(AwardCheck::met).orElse(List.of());
  }

  /** How the next award comes about: by itself, or by people. */
  public String wayKey() {
    return view.next().filter(award -> award == Award.ATTESTATION).isPresent()
        ? "certificate_home.next.by-itself"
        : "certificate_home.next.by-people";
  }

  /** Whether all is there but what people have to say, and they can be asked. */
  public boolean ready() {
    return !early()
        && !missing().isEmpty()
        && next().filter(AwardCheck::isReadyForDecision).isPresent();
  }

  /** Whether what comes next can be worked at, but not be asked for yet. */
  public boolean early() {
    return view.standing().status() == Status.CERTIFIED && view.nextTurn().isPresent();
  }

  public boolean freezable() {
    return view.isPossible(FactKind.FROZEN);
  }

  public boolean frozen() {
    return view.isPossible(FactKind.UNFROZEN);
  }

  /** Whether there is something to show to others. */
  public boolean showable() {
    return view.standing().stage() != Stage.TRAINING;
  }
}
