package org.fanal.practicum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.fanal.courseware.Certificates;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.pathway.practicum.PracticumOutcome;
import org.fanal.pathway.practicum.Rubric;

/** What came of practicums, for whoever decides about certificates. */
@ApplicationScoped
public class Practicums {

  private CaseFiles files;
  private Rubrics rubrics;

  protected Practicums() {}

  @Inject
  Practicums(CaseFiles files, Rubrics rubrics) {
    this.files = files;
    this.rubrics = rubrics;
  }

  /** Nothing at all for whoever has no practicum in that programme. */
  @Transactional
  public PracticumResult resultOf(PersonId person, ProgrammeId programme) {
    return rubrics
        .find(programme)
        .map(Certificates::rubric)
        .flatMap(rubric -> files.of(person, programme).map(file -> result(file, rubric)))
        .orElse(PracticumResult.NONE);
  }

  /** What people who decide read of it; nothing where there is no practicum. */
  @Transactional
  public PracticumEvidence evidenceOf(PersonId person, ProgrammeId programme) {
    return rubrics
        .find(programme)
        .flatMap(rules -> files.of(person, programme).map(file -> evidence(file, rules)))
        .orElse(PracticumEvidence.NONE);
  }

  private static PracticumEvidence evidence(CaseFile file, Certificates rules) {
    HoursSheet hours = HoursSheet.of(file.ledger(), rules, file.outcomeAt());
    return new PracticumEvidence(
        file.forms().stream().filter(AssessorForm::isIn).map(Practicums::given).toList(),
        hours.entries().stream().filter(HoursEntry::late).toList());
  }

  private static PracticumEvidence.Given given(AssessorForm form) {
    return new PracticumEvidence.Given(
        form.by(), form.submittedAt().orElseThrow(), form.marks().marks(), form.marks().comments());
  }

  private static PracticumResult result(CaseFile file, Rubric rubric) {
    return new PracticumResult(
        file.ledger().totals(),
        file.outcome(rubric) instanceof PracticumOutcome.Passed,
        rubric.shown(file.filledIn()),
        file.ledger().settings());
  }
}
