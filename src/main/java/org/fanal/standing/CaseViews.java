package org.fanal.standing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.fanal.kernel.PersonId;
import org.fanal.people.Account;
import org.fanal.people.Accounts;
import org.fanal.standing.Grounds.Obstacles;
import org.fanal.standing.model.AppealTime;
import org.fanal.standing.store.StoredCase;

/** A case as those read it who decide. */
@Dependent
class CaseViews {

  private final Bench bench;
  private final Grounds grounds;
  private final CaseWords words;
  private final DecisionViews decisions;
  private final Accounts accounts;
  private final Openable openable;
  private final CitedComplaints complaints;

  @Inject
  CaseViews(
      Bench bench,
      Grounds grounds,
      CaseWords words,
      DecisionViews decisions,
      Accounts accounts,
      Openable openable,
      CitedComplaints complaints) {
    this.bench = bench;
    this.grounds = grounds;
    this.words = words;
    this.decisions = decisions;
    this.accounts = accounts;
    this.openable = openable;
    this.complaints = complaints;
  }

  CaseView of(PersonId member, StoredCase found, Surroundings around) {
    CaseWords.Opener opener = words.of(List.of(found.person()));
    Optional<StandingView> view = grounds.find(found);
    Obstacles obstacles =
        view.map(v -> grounds.obstacles(v, found)).orElse(new Obstacles(false, List.of()));
    List<Boolean> voices = around.voices(found);
    boolean spoke = around.spoke(member, found);
    return new CaseView(
        new DecisionId(found.id()),
        Matter.valueOf(found.matter()),
        name(found),
        grounds.title(found),
        found.openedAt(),
        found.against().map(appealed -> AppealTime.due(found.openedAt())),
        opener.text(found),
        complaints.on(found),
        found.companion(),
        opener.answer(found),
        voices.size(),
        bench.quorum(found).needed(voices),
        spoke ? opinions(member, found, around, opener) : List.of(),
        found.isOpen() && !spoke,
        obstacles.isClear(),
        found.isOpen() ? obstacles.missing() : opener.missing(found),
        found.decidedAt(),
        found.inFavour(),
        around.appealed(found).map(before -> decisions.decided(member, before, around, opener)),
        found.isOpen() ? List.of() : openable.of(new PersonId(found.person()), view),
        grounds.evidence(found, view));
  }

  private static List<OpinionView> opinions(
      PersonId member, StoredCase found, Surroundings around, CaseWords.Opener opener) {
    return around.on(found).stream().map(each -> opener.opinion(found, each, member)).toList();
  }

  private String name(StoredCase found) {
    return accounts
        .find(new PersonId(found.person()))
        .map(Account::person)
        .map(person -> person.chosenName())
        .orElse("");
  }
}
