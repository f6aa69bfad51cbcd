package org.fanal.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.kernel.Text;
import org.fanal.pathway.standing.Entry;
import org.fanal.pathway.standing.FactKind;
import org.fanal.platform.Audit;
import org.fanal.standing.model.Ruling;
import org.fanal.standing.store.DecisionRows;
import org.fanal.standing.store.OpinionRows;
import org.fanal.standing.store.StoredCase;
import org.fanal.standing.store.StoredOpinion;

/**
 * The opinions of the committee's members, and the decision that they come to. Each gives theirs
 * once, before reading those of the others. When enough are in, the case is decided, with the
 * reasons and with all that was missing then; nothing is ever decided otherwise.
 */
@ApplicationScoped
public class Opinions {

  private DecisionRows cases;
  private OpinionRows rows;
  private Bench bench;
  private Grounds grounds;
  private CaseWords words;
  private Standings standings;
  private Precautions precautions;
  private Recognising recognising;
  private DecisionNews news;
  private Audit audit;
  private Clock clock;

  protected Opinions() {}

  @Inject
  Opinions(
      DecisionRows cases,
      OpinionRows rows,
      Bench bench,
      Grounds grounds,
      CaseWords words,
      Standings standings,
      Precautions precautions,
      Recognising recognising,
      DecisionNews news,
      Audit audit,
      Clock clock) {
    this.cases = cases;
    this.rows = rows;
    this.bench = bench;
    this.grounds = grounds;
    this.words = words;
    this.standings = standings;
    this.precautions = precautions;
    this.recognising = recognising;
    this.news = news;
    this.audit = audit;
    this.clock = clock;
  }

  /** Two at once take turns, and the second meets what the first left. */
  @Transactional
  public OpinionOutcome give(
      PersonId member, DecisionId decision, boolean inFavour, String reasons) {
    return cases
        .lock(decision.value())
        .map(found -> give(member, found, inFavour, reasons))
        .orElse(OpinionOutcome.NO_SUCH_CASE);
  }

  private OpinionOutcome give(PersonId member, StoredCase found, boolean inFavour, String reasons) {
    Surroundings around = bench.around(List.of(found));
    if (around.spoke(member, found)) {
      return OpinionOutcome.GIVEN_BEFORE;
    }
    if (!bench.isIndependent(member, found, around)) {
      return OpinionOutcome.NO_SUCH_CASE;
    }
    if (!found.isOpen()) {
      return OpinionOutcome.CLOSED;
    }
    if (!Reasons.fit(reasons)) {
      return OpinionOutcome.REASONS_UNFIT;
    }
    if (inFavour && !isPossible(found)) {
      return OpinionOutcome.NOT_POSSIBLE;
    }
    return take(member, found, around, opinion(member, found, inFavour, reasons));
  }

  private boolean isPossible(StoredCase found) {
    return grounds.obstacles(found).isClear();
  }

  private OpinionOutcome take(
      PersonId member, StoredCase found, Surroundings around, StoredOpinion opinion) {
    List<StoredOpinion> all = new ArrayList<>(around.on(found));
    all.add(opinion);
    Ruling ruling = bench.quorum(found).rule(all.stream().map(StoredOpinion::inFavour).toList());
    if (ruling == Ruling.IN_FAVOUR && !enter(member, found, all)) {
      return opinion.inFavour() || !found.matter().equals(Matter.PRIOR_LEARNING.name())
          ? OpinionOutcome.NOT_POSSIBLE
          : keep(member, found, all, Ruling.AGAINST);
    }
    return keep(member, found, all, ruling);
  }

  /** What can be recognised no more is refused, so that its person can go on to something else. */
  private OpinionOutcome keep(
      PersonId member, StoredCase found, List<StoredOpinion> all, Ruling ruling) {
    StoredOpinion opinion = all.get(all.size() - 1);
    rows.add(opinion);
    audit.record(member.value(), "standing.opinion-given", found.id());
    if (ruling == Ruling.OPEN) {
      return OpinionOutcome.GIVEN;
    }
    close(member, found, ruling == Ruling.IN_FAVOUR);
    follow(member, found, all, ruling == Ruling.IN_FAVOUR);
    return OpinionOutcome.DECIDED;
  }

  /** What was decided becomes a fact, or counts as learned elsewhere; whether it could. */
  private boolean enter(PersonId member, StoredCase found, List<StoredOpinion> all) {
    Matter matter = Matter.valueOf(found.matter());
    return (found.against().isPresent() ? matter.mended() : matter.fact())
        .map(kind -> enter(member, found, all, kind))
        .orElseGet(() -> recognise(found));
  }

  private boolean recognise(StoredCase found) {
    boolean can = isPossible(found);
    if (can) {
      recognising.recognise(found);
    }
    return can;
  }

  private boolean enter(PersonId member, StoredCase found, List<StoredOpinion> all, FactKind kind) {
    Entry entry =
        standings.enter(
            member,
            new PersonId(found.person()),
            new ProgrammeId(found.programme()),
            kind,
            reasons(member, found, all));
    return entry instanceof Entry.Entered;
  }

  private void follow(
      PersonId member, StoredCase found, List<StoredOpinion> all, boolean inFavour) {
    Matter matter = Matter.valueOf(found.matter());
    boolean isFirst = found.against().isEmpty();
    if (isFirst && matter == Matter.PRECAUTION && inFavour) {
      precautions.follow(found, all);
    } else if (isFirst && matter == Matter.SUSPENSION && !inFavour) {
      precautions.lift(member, found, reasons(member, found, all));
    }
  }

  private String reasons(PersonId member, StoredCase found, List<StoredOpinion> all) {
    CaseWords.Opener opener = words.of(List.of(found.person()));
    return all.stream()
        .map(each -> opener.opinion(found, each, member).reasons())
        .collect(Collectors.joining("\n\n"));
  }

  private void close(PersonId member, StoredCase found, boolean inFavour) {
    List<Text> missing = inFavour ? List.of() : grounds.obstacles(found).missing();
    byte[] lacking = words.sealMissing(found.person(), found.id(), missing);
    cases.decide(found.id(), inFavour, clock.instant(), lacking);
    audit.record(member.value(), "standing.case-decided", found.id());
    news.tell(new PersonId(found.person()));
  }

  private StoredOpinion opinion(
      PersonId member, StoredCase found, boolean inFavour, String reasons) {
    Instant now = clock.instant();
    byte[] closed = words.sealReasons(found.person(), found.id(), reasons);
    return new StoredOpinion(found.id(), member.value(), inFavour, closed, now);
  }
}
