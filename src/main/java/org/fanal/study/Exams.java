package org.fanal.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fanal.assessment.AttemptId;
import org.fanal.assessment.Response;
import org.fanal.courseware.Module;
import org.fanal.courseware.Programme;
import org.fanal.kernel.ItemId;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.kernel.Region;
import org.fanal.library.Library;
import org.fanal.study.model.Answer;
import org.fanal.study.model.ExamAttempt;
import org.fanal.study.model.ProgrammeFacts;
import org.fanal.study.store.ExamRows;
import org.fanal.study.store.RecognisedRows;

/**
 * The exam at the end of a programme. It opens with the last module and has no clock: answers are
 * saved one by one, each with the number that the page gave it, and wait for as long as the person
 * wants. What it said when it was handed in is stored and never marked again.
 */
@ApplicationScoped
public class Exams {

  private Progress progress;
  private Library library;
  private ExamRows rows;
  private ExamAttempts attempts;
  private RecognisedRows recognised;

  protected Exams() {}

  @Inject
  Exams(
      Progress progress,
      Library library,
      ExamRows rows,
      ExamAttempts attempts,
      RecognisedRows recognised) {
    this.progress = progress;
    this.library = library;
    this.rows = rows;
    this.attempts = attempts;
    this.recognised = recognised;
  }

  /** Empty for whoever is not enrolled, and where there is no exam. */
  @Transactional
  public Optional<ExamView> page(PersonId person, ProgrammeId programme) {
    return sitter(person, programme).map(this::view);
  }

  /**
   * Draws the questions and starts, if that is possible now; an exam that is open goes on instead.
   * Says what is so afterwards.
   *
   * @param region where the person lives, so that nobody is asked about another place
   */
  @Transactional
  public Optional<ExamState> start(PersonId person, ProgrammeId programme, Region region) {
    rows.hold(person, programme);
    Instant now = progress.now();
    sitter(person, programme)
        .filter(sitter -> sitter.state(now) instanceof ExamState.Ready)
        .ifPresent(sitter -> attempts.start(person, sitter.programme(), region, now));
    return sitter(person, programme).map(sitter -> sitter.state(now));
  }

  @Transactional
  public AnswerOutcome save(
      PersonId person, AttemptId attempt, ItemId item, Response response, long sequence) {
    return locked(person, attempt)
        .map(sheet -> attempts.save(sheet, item, response, sequence, progress.now()))
        .orElseGet(AnswerOutcome.NotYours::new);
  }

  /** Marks and closes; doing it twice is doing it once. Whether it is there and theirs. */
  @Transactional
  public boolean handIn(PersonId person, AttemptId attempt) {
    Optional<ExamSheet> found = locked(person, attempt);
    found
        .filter(sheet -> !sheet.attempt().isSubmitted() && sheet.isAsking())
        .ifPresent(sheet -> attempts.handIn(sheet, progress.now()));
    return found.isPresent();
  }

  private Optional<Sitter> sitter(PersonId person, ProgrammeId id) {
    Optional<ProgrammeFacts> enrolment =
        progress.enrolments(person).stream()
            .filter(facts -> facts.programme().equals(id))
            .findFirst();
    return enrolment.flatMap(
        facts ->
            library
                .programme(id)
                .filter(programme -> programme.exam().isThere())
                .map(programme -> sitter(person, programme, facts)));
  }

  private Sitter sitter(PersonId person, Programme programme, ProgrammeFacts facts) {
    List<Module> left =
        programme.modules().stream()
            .map(module -> new ModulePath(programme.id(), module.id()))
            .flatMap(path -> progress.studied(person, path, facts).stream())
            .filter(studied -> !studied.progress().isComplete())
            .map(Studied::module)
            .toList();
    return new Sitter(
        programme, asked(person, programme.id(), left), rows.of(person, programme.id()));
  }

  /** Without those that were recognised as learned elsewhere. */
  private List<Module> asked(PersonId person, ProgrammeId programme, List<Module> left) {
    if (left.isEmpty()) {
      return left;
    }
    Set<ModuleId> known = recognised.of(person, programme);
    return left.stream().filter(module -> !known.contains(module.id())).toList();
  }

  private ExamView view(Sitter sitter) {
    Optional<ExamSheet> open = sitter.open().map(sheet -> sheet.with(answers(sheet.attempt())));
    Optional<ExamAttempt> last = open.isPresent() ? Optional.empty() : sitter.last();
    return new ExamView(
        sitter.programme(),
        sitter.state(progress.now()),
        open.map(ExamSheet::sitting),
        last.map(attempt -> ExamReport.of(sitter.programme(), attempt, rows.themes(attempt.id()))));
  }

  private Optional<ExamSheet> locked(PersonId person, AttemptId id) {
    return rows.lock(person, id).flatMap(this::sheet);
  }

  private Optional<ExamSheet> sheet(ExamAttempt attempt) {
    return library
        .programme(attempt.programme())
        .filter(programme -> programme.exam().isThere())
        .map(programme -> ExamSheet.of(attempt, programme, answers(attempt)));
  }

  private List<Answer> answers(ExamAttempt attempt) {
    return rows.answers(attempt.id());
  }
}
