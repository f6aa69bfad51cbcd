package org.fanal.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanal.courseware.Programme;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.library.Library;
import org.fanal.pathway.ModuleProgress;
import org.fanal.pathway.ProgrammeProgress;
import org.fanal.pathway.Resume;
import org.fanal.study.model.ProgrammeFacts;
import org.fanal.study.store.CohortRows;
import org.fanal.study.store.CohortRows.Company;

/** Everything that the first page of a trainee shows, in two statements. */
@ApplicationScoped
public class Dashboard {

  private Progress progress;
  private Library library;
  private CohortRows cohorts;

  protected Dashboard() {}

  @Inject
  Dashboard(Progress progress, Library library, CohortRows cohorts) {
    this.progress = progress;
    this.library = library;
    this.cohorts = cohorts;
  }

  /** One view for each programme that the person is enrolled in; empty before the first one. */
  @Transactional
  public List<ProgrammeView> of(PersonId person) {
    List<ProgrammeFacts> enrolments = progress.enrolments(person);
    if (enrolments.isEmpty()) {
      return List.of();
    }
    List<Company> company = cohorts.companyOf(person);
    return enrolments.stream().flatMap(enrolment -> view(person, enrolment, company)).toList();
  }

  private Stream<ProgrammeView> view(
      PersonId person, ProgrammeFacts enrolment, List<Company> company) {
    return library.programme(enrolment.programme()).stream()
        .map(programme -> view(programme, enrolment, studied(person, programme, enrolment)))
        .map(view -> view.in(cohort(enrolment.programme(), company)));
  }

  private List<Studied> studied(PersonId person, Programme programme, ProgrammeFacts enrolment) {
    return programme.modules().stream()
        .map(module -> new ModulePath(programme.id(), module.id()))
        .flatMap(path -> progress.studied(person, path, enrolment).stream())
        .toList();
  }

  private ProgrammeView view(Programme programme, ProgrammeFacts enrolment, List<Studied> modules) {
    List<ModuleProgress> each = modules.stream().map(Studied::progress).toList();
    ProgrammeProgress whole = new ProgrammeProgress(each);
    return new ProgrammeView(
        programme,
        enrolment.enrolledAt(),
        whole.modulesDone(),
        whole.modulesTotal(),
        whole.resume().flatMap(resume -> resume(resume, modules)),
        modules.stream().map(this::row).toList(),
        Optional.empty(),
        modules.stream().anyMatch(studied -> studied.isLookBackDue(progress.now())),
        enrolment.handRaisedAt());
  }

  private static Optional<ResumeView> resume(Resume resume, List<Studied> modules) {
    return modules.stream()
        .filter(studied -> studied.path().module().equals(resume.module()))
        .findFirst()
        .map(studied -> ResumeView.of(studied, resume.place()));
  }

  private ModuleRow row(Studied studied) {
    ModuleProgress module = studied.progress();
    return new ModuleRow(
        studied.path(),
        studied.module(),
        module.state(),
        module.lessonsDone(),
        module.lessonsTotal(),
        module.resume(),
        module.missing(),
        studied.check(progress.now()),
        studied.facts().study().completedAt());
  }

  private static Optional<CohortView> cohort(ProgrammeId programme, List<Company> company) {
    List<Company> own = company.stream().filter(c -> c.programme().equals(programme)).toList();
    return own.stream()
        .findFirst()
        .map(
            first ->
                new CohortView(
                    new CohortId(first.cohort()),
                    first.name(),
                    own.stream().flatMap(c -> c.trainer().stream()).toList()));
  }
}
