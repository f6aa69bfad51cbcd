package org.fanal.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.fanal.courseware.Module;
import org.fanal.courseware.Programme;
import org.fanal.kernel.Language;
import org.fanal.library.Library;
import org.fanal.people.Account;
import org.fanal.people.Accounts;
import org.fanal.people.Person;
import org.fanal.platform.DemoData;
import org.fanal.platform.Sentences;

/**
 * The invented people of {@code accounts.csv} at every stage of the first module, and four who went
 * through them all.
 */
@ApplicationScoped
public class DemoStudy implements DemoData {

  private static final int AFTER_PEOPLE = 30;

  private Accounts accounts;
  private Library library;
  private Cohorts cohorts;
  private Hands hands;
  private DemoLearner learner;
  private DemoGraduate graduate;

  protected DemoStudy() {}

  @Inject
  DemoStudy(
      Accounts accounts,
      Library library,
      Cohorts cohorts,
      Hands hands,
      DemoLearner learner,
      DemoGraduate graduate) {
    this.accounts = accounts;
    this.library = library;
    this.cohorts = cohorts;
    this.hands = hands;
    this.learner = learner;
    this.graduate = graduate;
  }

  @Override
  public int order() {
    return AFTER_PEOPLE;
  }

  @Override
  public String part() {
    return "study";
  }

  @Override
  public void seed() {
    find("johanne").ifPresent(trainer -> seed(trainer, firstModule()));
  }

  private void seed(Person trainer, ModulePath path) {
    cohorts.leadOpen(trainer.id(), path.programme());
    CohortId cohort = makeCohort(trainer, path);
    find("peter").ifPresent(other -> cohorts.addTrainer(trainer.id(), cohort, other.id()));
    for (String name : new String[] {"maelle", "samir", "josee", "thomas", "emily", "nadia"}) {
      find(name).ifPresent(person -> cohorts.expect(cohort, person.id()));
    }
    studyModule(path);
    find("rosalie").ifPresent(person -> graduate.finish(person, path, true));
    for (String name : new String[] {"theo", "marianne", "florence"}) {
      find(name).ifPresent(person -> graduate.finish(person, path, false));
    }
  }

  private CohortId makeCohort(Person trainer, ModulePath path) {
    String name = Sentences.say(Language.FR, "demo_cohort.name");
    return cohorts
        .make(trainer.id(), path.programme(), name)
        .fold(
            new MakeCohortOutcome.Fold<CohortId>() {
              @Override
              public CohortId made(MakeCohortOutcome.Made outcome) {
                return outcome.cohort();
              }

              @Override
              public CohortId nameUnfit(MakeCohortOutcome.NameUnfit outcome) {
                throw new IllegalStateException("The demo's cohort has no name");
              }

              @Override
              public CohortId noSuchProgramme(MakeCohortOutcome.NoSuchProgramme outcome) {
                throw new IllegalStateException("The demo's programme is not there");
              }
            });
  }

  private void studyModule(ModulePath path) {
    find("ariane").ifPresent(person -> learner.enrol(person, path));
    find("maelle").ifPresent(person -> readsLessons(person, path));
    find("samir").ifPresent(person -> waitsADay(person, path));
    find("thomas").ifPresent(person -> needsATalk(person, path));
    find("josee").ifPresent(person -> hasAllButTheCheck(person, path));
    find("emily").ifPresent(person -> hasCompleted(person, path, 30));
    find("daniel").ifPresent(person -> hasCompleted(person, path, 12));
    find("rowan").ifPresent(person -> isQuiet(person, path));
    find("nadia").ifPresent(person -> asksForATalk(person, path));
  }

  private void readsLessons(Person person, ModulePath path) {
    learner.enrol(person, path);
    learner.read(person, path, 6);
    learner.write(person, path, "demo_journal.first");
    learner.pass(person, Duration.ofDays(4));
    learner.read(person, path, 10);
    learner.pass(person, Duration.ofHours(20));
  }

  private void waitsADay(Person person, ModulePath path) {
    learner.enrol(person, path);
    learner.readAll(person, path);
    learner.pass(person, Duration.ofDays(9));
    learner.miss(person, path);
    learner.pass(person, Duration.ofHours(3));
  }

  private void needsATalk(Person person, ModulePath path) {
    learner.enrol(person, path);
    learner.readAll(person, path);
    learner.play(person, path);
    for (int attempt = 0; attempt < 3; attempt++) {
      learner.pass(person, Duration.ofDays(2));
      learner.miss(person, path);
    }
    learner.pass(person, Duration.ofDays(2));
  }

  private void hasAllButTheCheck(Person person, ModulePath path) {
    learner.enrol(person, path);
    learner.pass(person, Duration.ofDays(15));
    learner.readAll(person, path);
    learner.play(person, path);
    learner.pass(person, Duration.ofHours(30));
  }

  /** The completion itself is of now: its event has that date. */
  private void hasCompleted(Person person, ModulePath path, int daysAgo) {
    learner.enrol(person, path);
    learner.readAll(person, path);
    learner.play(person, path);
    learner.pass(person, Duration.ofDays(daysAgo));
    learner.master(person, path);
  }

  private void isQuiet(Person person, ModulePath path) {
    learner.enrol(person, path);
    learner.read(person, path, 3);
    learner.pass(person, Duration.ofDays(22));
  }

  private void asksForATalk(Person person, ModulePath path) {
    learner.enrol(person, path);
    learner.read(person, path, 8);
    learner.pass(person, Duration.ofDays(6));
    hands.raise(person.id(), path.programme());
  }

  private Optional<Person> find(String name) {
    return accounts.findByExactEmail(name + "@example.org").map(Account::person);
  }

  private ModulePath firstModule() {
    Programme programme = library.programmes().get(0);
    Module module = programme.modules().get(0);
    return new ModulePath(programme.id(), module.id());
  }
}
