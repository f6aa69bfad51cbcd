package org.fanal.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fanal.certification.EarnedFacts.Facts;
import org.fanal.certification.store.AwardRows;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.pathway.standing.FactKind;
import org.fanal.pathway.standing.Stage;
import org.fanal.pathway.standing.Standing;
import org.fanal.pathway.standing.Status;
import org.fanal.platform.Outbox;
import org.fanal.standing.StandingChanged;
import org.fanal.standing.StandingTurned;

/**
 * Keeps awards in step with where people stand. What was granted is recorded once; whether it may
 * be shown is read off the standing each time anew, so that no order of events can leave it wrong.
 */
@ApplicationScoped
public class StandingAwards {

  private static final Map<FactKind, AwardKind> GRANTS =
      Map.of(
          FactKind.THEORY_ATTESTED, AwardKind.THEORY,
          FactKind.PROVISIONAL_GRANTED, AwardKind.PROVISIONAL,
          FactKind.CERTIFICATE_GRANTED, AwardKind.CERTIFICATE,
          FactKind.RENEWED, AwardKind.CERTIFICATE);
  private static final Set<Status> HOLDING =
      Set.of(Status.FROZEN, Status.SUSPENDED, Status.WITHDRAWN);

  private Awards awards;
  private AwardRows rows;
  private EarnedFacts earned;
  private Templates templates;
  private Outbox outbox;

  protected StandingAwards() {}

  @Inject
  public StandingAwards(
      Awards awards, AwardRows rows, EarnedFacts earned, Templates templates, Outbox outbox) {
    this.awards = awards;
    this.rows = rows;
    this.earned = earned;
    this.templates = templates;
    this.outbox = outbox;
  }

  @Transactional
  public void on(@Observes StandingChanged changed) {
    Optional<AwardKind> granted =
        Optional.ofNullable(GRANTS.get(FactKind.valueOf(changed.kind())))
            .filter(kind -> !rows.has(changed.fact()));
    granted.ifPresent(kind -> grant(kind, changed));
    follow(new PersonId(changed.person()), new ProgrammeId(changed.programme()));
  }

  /** A freeze may end by itself. */
  @Transactional
  public void on(@Observes StandingTurned turned) {
    follow(new PersonId(turned.person()), new ProgrammeId(turned.programme()));
  }

  private void grant(AwardKind kind, StandingChanged changed) {
    PersonId holder = new PersonId(changed.person());
    ProgrammeId programme = new ProgrammeId(changed.programme());
    Optional<Award> before =
        newest(holder, programme).stream().filter(award -> award.kind() == kind).findFirst();
    Facts facts = earned.facts(holder, programme, kind);
    Award award =
        new Award(
            new AwardId(UUID.randomUUID()),
            holder,
            kind,
            programme,
            Optional.empty(),
            facts.version(),
            facts.minutes(),
            changed.at(),
            facts.taught(),
            facts.practised(),
            term(kind, holder, programme),
            templates.newest(new TemplateKey(programme, kind)));
    awards.record(award, changed.fact());
    before.ifPresent(older -> replace(older, award));
  }

  private Term term(AwardKind kind, PersonId holder, ProgrammeId programme) {
    return kind.isCertificate()
        ? standing(holder, programme)
            .lastDay()
            .map(Term::through)
            .orElseThrow(() -> new IllegalStateException("Granted, and without a last day"))
        : Term.forGood();
  }

  /** What was recorded stays; the older version stands until its own end. */
  private void replace(Award older, Award newer) {
    Term term = older.term();
    rows.change(older.id().value(), term.isHeld(), term.until(), true);
    outbox.publish(
        new AwardReplaced(older.id().value(), newer.id().value(), older.holder().value()));
  }

  private void follow(PersonId holder, ProgrammeId programme) {
    List<Award> certificates =
        newest(holder, programme).stream().filter(award -> award.kind().isCertificate()).toList();
    if (!certificates.isEmpty()) {
      Standing standing = standing(holder, programme);
      certificates.forEach(award -> awards.change(award, followed(award, standing)));
    }
  }

  /** The last day belongs to the stage that was reached; an earlier stage keeps its own. */
  private static Term followed(Award award, Standing standing) {
    boolean isReached =
        standing.stage()
            == (award.kind() == AwardKind.PROVISIONAL ? Stage.PROVISIONAL : Stage.CERTIFICATE);
    return new Term(
        HOLDING.contains(standing.status()),
        standing.lastDay().filter(day -> isReached).map(Term::endOf).or(award.term()::until),
        award.term().isReplaced());
  }

  private List<Award> newest(PersonId holder, ProgrammeId programme) {
    return awards.of(holder).stream()
        .filter(award -> award.programme().equals(programme) && !award.term().isReplaced())
        .toList();
  }

  private Standing standing(PersonId holder, ProgrammeId programme) {
    return Optional.ofNullable(earned.standing(Set.of(holder), programme).get(holder))
        .orElseThrow(() -> new IllegalStateException("No standing in " + programme));
  }
}
