package org.fanal.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanal.kernel.Language;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.library.Library;
import org.fanal.people.Invitations;
import org.fanal.platform.Audit;
import org.fanal.study.store.CohortRows;
import org.fanal.study.store.CohortRows.Summary;
import org.fanal.study.store.EnrolmentRows;

/**
 * Cohorts and their trainers. A trainer sees and does something only in cohorts that they lead; to
 * everybody else a cohort does not exist. What trainers do here stands in the audit trail.
 */
@ApplicationScoped
public class Cohorts {

  public static final int LONGEST_NAME = 120;

  private Library library;
  private Progress progress;
  private CohortRows rows;
  private EnrolmentRows enrolments;
  private OpenCohorts open;
  private Invitations invitations;
  private Audit audit;

  protected Cohorts() {}

  @Inject
  Cohorts(
      Library library,
      Progress progress,
      CohortRows rows,
      EnrolmentRows enrolments,
      OpenCohorts open,
      Invitations invitations,
      Audit audit) {
    this.library = library;
    this.progress = progress;
    this.rows = rows;
    this.enrolments = enrolments;
    this.open = open;
    this.invitations = invitations;
    this.audit = audit;
  }

  /** Makes a cohort that the trainer leads. */
  @Transactional
  public MakeCohortOutcome make(PersonId trainer, ProgrammeId programme, String name) {
    if (library.programme(programme).isEmpty()) {
      return new MakeCohortOutcome.NoSuchProgramme();
    }
    if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
      return new MakeCohortOutcome.NameUnfit();
    }
    UUID cohort = rows.add(programme, name.strip(), progress.now());
    lead(trainer, trainer, cohort);
    audit.record(trainer.value(), "study.cohort-made", cohort);
    return new MakeCohortOutcome.Made(new CohortId(cohort));
  }

  /** The cohorts that the trainer leads, by name. */
  @Transactional
  public List<CohortSummary> ledBy(PersonId trainer) {
    return rows.ledBy(trainer).stream().flatMap(row -> summary(row).stream()).toList();
  }

  @Transactional
  public Optional<CohortSummary> find(PersonId trainer, CohortId cohort) {
    return rows.find(trainer, cohort.value()).flatMap(this::summary);
  }

  /**
   * Invites somebody by mail to study in the cohort; the answer says nothing about the address.
   * Empty when the trainer does not lead it.
   */
  @Transactional
  public Optional<Invitations.Outcome> invite(
      PersonId trainer, CohortId cohort, String email, Language language) {
    return rows.find(trainer, cohort.value())
        .map(
            found ->
                invitations.invite(trainer, email, language, CohortAim.NAME, cohort.toString()));
  }

  /** Lets another trainer lead the cohort too; whether the one who asks leads it. */
  @Transactional
  public boolean addTrainer(PersonId trainer, CohortId cohort, PersonId other) {
    boolean leads = rows.find(trainer, cohort.value()).isPresent();
    if (leads) {
      lead(trainer, other, cohort.value());
    }
    return leads;
  }

  /** A trainer takes part in leading the open cohort of a programme; its members see who it is. */
  @Transactional
  public CohortId leadOpen(PersonId trainer, ProgrammeId programme) {
    CohortId cohort = open.of(programme);
    lead(trainer, trainer, cohort.value());
    return cohort;
  }

  /**
   * Keeps a place for somebody: once they enrol they join this cohort rather than the open one;
   * whoever is enrolled already moves now. Called when an invitation is accepted.
   */
  @Transactional
  public void expect(CohortId cohort, PersonId person) {
    rows.programme(cohort.value())
        .ifPresent(
            programme -> {
              rows.keepPlace(person, cohort.value(), progress.now());
              enrolments.join(person, programme, Optional.of(cohort.value()));
            });
  }

  /** The trainer takes somebody out of the cohort; whether there was such a member. */
  @Transactional
  public boolean remove(PersonId trainer, CohortId cohort, MemberId member) {
    Optional<EnrolmentRows.Member> found =
        enrolments.member(trainer, cohort.value(), member.value());
    found.ifPresent(
        known -> {
          enrolments.remove(cohort.value(), member.value());
          audit.record(trainer.value(), "study.cohort-member-removed", known.person().value());
        });
    return found.isPresent();
  }

  /** Somebody leaves their cohort: its trainers no longer see them. Studying goes on. */
  @Transactional
  public void leave(PersonId person, ProgrammeId programme) {
    enrolments.join(person, programme, Optional.empty());
  }

  /** Somebody who left joins the open cohort; whoever is in a cohort stays there. */
  @Transactional
  public void joinOpen(PersonId person, ProgrammeId programme) {
    enrolments.joinIfAlone(person, programme, open.of(programme).value());
  }

  private void lead(PersonId actor, PersonId trainer, UUID cohort) {
    rows.lead(cohort, trainer, progress.now());
    audit.record(actor.value(), "study.cohort-trainer-added", trainer.value());
  }

  private Optional<CohortSummary> summary(Summary row) {
    return library.programme(row.programme()).map(programme -> CohortSummary.of(row, programme));
  }
}
