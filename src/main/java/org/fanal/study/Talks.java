package org.fanal.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.fanal.assessment.AttemptPolicy;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.PersonId;
import org.fanal.platform.Audit;
import org.fanal.study.store.EnrolmentRows;
import org.fanal.study.store.EnrolmentRows.Member;
import org.fanal.study.store.ModuleRows;
import org.fanal.study.store.TalkRows;

/** Talks with a trainer, which open further attempts at a check. */
@ApplicationScoped
public class Talks {

  private Progress progress;
  private EnrolmentRows enrolments;
  private ModuleRows modules;
  private TalkRows rows;
  private Audit audit;

  protected Talks() {}

  @Inject
  Talks(
      Progress progress, EnrolmentRows enrolments, ModuleRows modules, TalkRows rows, Audit audit) {
    this.progress = progress;
    this.enrolments = enrolments;
    this.modules = modules;
    this.rows = rows;
    this.audit = audit;
  }

  /**
   * Records a talk and answers the open request. It opens attempts only when none is left, so that
   * the same talk recorded twice counts once. Whether there was such a member.
   */
  @Transactional
  public boolean record(PersonId trainer, CohortId cohort, MemberId member, ModuleId module) {
    Optional<Member> found = enrolments.member(trainer, cohort.value(), member.value());
    found.ifPresent(known -> record(trainer, known, module));
    return found.isPresent();
  }

  private void record(PersonId trainer, Member member, ModuleId module) {
    ModulePath path = new ModulePath(member.programme(), module);
    modules.lock(new ModuleRows.Key(member.person(), path.programme(), path.module()));
    progress
        .find(member.person(), path)
        .filter(studied -> AttemptPolicy.OF_THE_PROGRAMME.needsTalk(studied.facts().history()))
        .ifPresent(studied -> rows.add(studied.key(), trainer, progress.now()));
    enrolments.lowerHand(member.person(), member.programme());
    audit.record(trainer.value(), "study.talk-recorded", member.person().value());
  }
}
