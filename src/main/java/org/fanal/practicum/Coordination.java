package org.fanal.practicum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanal.courseware.Programme;
import org.fanal.kernel.PersonId;
import org.fanal.people.Account;
import org.fanal.people.Accounts;
import org.fanal.people.Person;
import org.fanal.platform.Audit;
import org.fanal.practicum.store.CaseRow;
import org.fanal.practicum.store.CaseRows;
import org.fanal.practicum.store.EntryRows;
import org.fanal.practicum.store.FormRow;
import org.fanal.practicum.store.HoursRow;

/** What coordinators see of practicums, their own always left out. */
@ApplicationScoped
public class Coordination {

  public static final int LONGEST_ANSWER = 600;

  private CaseRows cases;
  private EntryRows entries;
  private CaseViews views;
  private Messages messages;
  private Rubrics rubrics;
  private Accounts accounts;
  private Audit audit;
  private Clock clock;

  protected Coordination() {}

  @Inject
  Coordination(
      CaseRows cases,
      EntryRows entries,
      CaseViews views,
      Messages messages,
      Rubrics rubrics,
      Accounts accounts,
      Audit audit,
      Clock clock) {
    this.cases = cases;
    this.entries = entries;
    this.views = views;
    this.messages = messages;
    this.rubrics = rubrics;
    this.accounts = accounts;
    this.audit = audit;
    this.clock = clock;
  }

  /** Whoever said that they are ready, and whoever has begun; the first opened first. */
  @Transactional
  public List<CaseLine> all(PersonId coordinator) {
    List<CaseRow> rows = cases.allStudied(coordinator);
    List<UUID> ids = rows.stream().map(CaseRow::id).toList();
    Map<PersonId, String> names =
        accounts.names(rows.stream().map(CaseRow::person).distinct().toList());
    List<UUID> begun = entries.hours(ids).stream().map(HoursRow::caseId).distinct().toList();
    List<FormRow> forms = entries.forms(ids).stream().filter(FormRow::isIn).toList();
    List<UUID> waiting = entries.casesWithOpenMessages(ids);
    return rows.stream()
        .filter(row -> names.containsKey(row.person()))
        .flatMap(
            row ->
                rubrics.programme(row.programme()).stream()
                    .map(
                        programme ->
                            new CaseLine(
                                new CaseId(row.id()),
                                names.get(row.person()),
                                programme.title(),
                                row.readyAt(),
                                begun.contains(row.id()),
                                (int)
                                    forms.stream().filter(f -> f.caseId().equals(row.id())).count(),
                                waiting.contains(row.id()))))
        .toList();
  }

  /**
   * The practicum of a trainee who is enrolled, opened when there is none. Nothing for anybody
   * else, whoever they are.
   */
  @Transactional
  public Optional<CaseId> find(PersonId coordinator, String email) {
    return accounts
        .findByExactEmail(email)
        .map(Account::person)
        .map(Person::id)
        .filter(person -> !person.equals(coordinator))
        .flatMap(person -> open(coordinator, person));
  }

  @Transactional
  public Optional<CaseView> view(PersonId coordinator, CaseId practicum) {
    return cases.findStudied(practicum.value(), coordinator).map(views::of);
  }

  /** Whether there was such a message and the answer could be kept. */
  @Transactional
  public boolean answer(PersonId coordinator, CaseId practicum, UUID message, String text) {
    String words = text.strip();
    boolean fits = !words.isEmpty() && words.length() <= LONGEST_ANSWER;
    boolean answered =
        fits
            && cases
                .findStudied(practicum.value(), coordinator)
                .filter(row -> messages.answer(row, message, coordinator, words))
                .isPresent();
    if (answered) {
      audit.record(coordinator.value(), "practicum.message-answered", practicum.value());
    }
    return answered;
  }

  private Optional<CaseId> open(PersonId coordinator, PersonId person) {
    return rubrics.programmes().stream()
        .map(Programme::id)
        .filter(programme -> cases.isStudied(person, programme))
        .findFirst()
        .map(programme -> cases.open(person, programme, clock.instant()))
        .map(
            row -> {
              audit.record(coordinator.value(), "practicum.case-opened", row.id());
              return new CaseId(row.id());
            });
  }
}
