package org.fanal.standing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fanal.kernel.PersonId;
import org.fanal.standing.model.AppealTime;
import org.fanal.standing.store.StoredCase;

/** Decisions as the person reads them whom they are about. */
@Dependent
class DecisionViews {

  private final Grounds grounds;
  private final Clock clock;

  @Inject
  DecisionViews(Grounds grounds, Clock clock) {
    this.grounds = grounds;
    this.clock = clock;
  }

  /** A decision with its appeal, for the person. */
  DecisionView of(
      StoredCase found, Optional<StoredCase> appeal, Surroundings around, CaseWords.Opener opener) {
    PersonId person = new PersonId(found.person());
    return view(
        person,
        found,
        around,
        opener,
        appeal.isPresent() ? Optional.empty() : appealUntil(found),
        appeal.map(each -> view(person, each, around, opener, Optional.empty(), Optional.empty())));
  }

  /** A decision as it was made, for those who decide on an appeal against it. */
  DecisionView decided(
      PersonId reader, StoredCase found, Surroundings around, CaseWords.Opener opener) {
    return view(reader, found, around, opener, Optional.empty(), Optional.empty());
  }

  Optional<LocalDate> appealUntil(StoredCase found) {
    Instant now = clock.instant();
    return found
        .decidedAt()
        .filter(at -> isAdverse(found) && AppealTime.isOpen(at, now))
        .map(AppealTime::lastDay);
  }

  static boolean isAdverse(StoredCase found) {
    return found.against().isEmpty()
        && found.inFavour().filter(Matter.valueOf(found.matter())::isAdverse).isPresent();
  }

  /** What others opened is answered by the person it is about, until it is decided. */
  static boolean isAnswerable(StoredCase found) {
    return found.isOpen()
        && found.against().isEmpty()
        && !Matter.valueOf(found.matter()).isAskedFor();
  }

  private DecisionView view(
      PersonId reader,
      StoredCase found,
      Surroundings around,
      CaseWords.Opener opener,
      Optional<LocalDate> appealUntil,
      Optional<DecisionView> appeal) {
    return new DecisionView(
        new DecisionId(found.id()),
        grounds.title(found),
        Matter.valueOf(found.matter()),
        found.openedAt(),
        opener.text(found),
        found.companion(),
        opener.answer(found),
        isAnswerable(found),
        !around.on(found).isEmpty(),
        found.decidedAt(),
        found.inFavour(),
        found.isOpen() ? List.of() : opinions(reader, found, around, opener),
        opener.missing(found),
        found.against().map(before -> AppealTime.due(found.openedAt())),
        appealUntil,
        appeal);
  }

  private static List<OpinionView> opinions(
      PersonId reader, StoredCase found, Surroundings around, CaseWords.Opener opener) {
    return around.on(found).stream().map(each -> opener.opinion(found, each, reader)).toList();
  }
}
