package org.fanal.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.fanal.courseware.Programme;
import org.fanal.kernel.Language;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.library.Library;
import org.fanal.people.Account;
import org.fanal.people.Accounts;
import org.fanal.people.Person;
import org.fanal.platform.DemoData;
import org.fanal.platform.Sentences;

/**
 * What two invented members of the committee decided, and what waits for them: a certificate for
 * which something is missing. Whoever did everything asks by themselves.
 */
@ApplicationScoped
public class DemoDecisions implements DemoData {

  private static final List<String> DECIDERS = List.of("victor", "aline");

  private Accounts accounts;
  private Library library;
  private Decisions decisions;
  private Opinions opinions;

  protected DemoDecisions() {}

  @Inject
  public DemoDecisions(Accounts accounts, Library library, Decisions decisions, Opinions opinions) {
    this.accounts = accounts;
    this.library = library;
    this.decisions = decisions;
    this.opinions = opinions;
  }

  @Override
  public int order() {
    return 36;
  }

  @Override
  public String part() {
    return "decisions";
  }

  @Override
  public void seed() {
    find("rosalie").ifPresent(person -> grant(person, Matter.CERTIFICATE));
    find("theo").ifPresent(person -> grant(person, Matter.PROVISIONAL));
    find("theo").ifPresent(person -> ask(person, Matter.CERTIFICATE));
  }

  private void grant(PersonId person, Matter matter) {
    ask(person, matter);
    DecisionId asked = decisions.of(person).get(0).id();
    for (String name : DECIDERS) {
      find(name).ifPresent(member -> favour(member, asked, reasons(name)));
    }
  }

  private void ask(PersonId person, Matter matter) {
    AskOutcome outcome = decisions.ask(person, programme(), matter);
    if (outcome != AskOutcome.ASKED) {
      throw new IllegalStateException("The demo's decision was not asked for: " + outcome);
    }
  }

  private void favour(PersonId member, DecisionId asked, String reasons) {
    OpinionOutcome outcome = opinions.give(member, asked, true, reasons);
    if (outcome != OpinionOutcome.GIVEN && outcome != OpinionOutcome.DECIDED) {
      throw new IllegalStateException("The demo's opinion was not taken: " + outcome);
    }
  }

  private static String reasons(String decider) {
    return Sentences.say(Language.FR, "demo_decision." + decider);
  }

  private ProgrammeId programme() {
    return library.programmes().stream()
        .filter(each -> each.certificates().isPresent())
        .map(Programme::id)
        .findFirst()
        .orElseThrow();
  }

  private Optional<PersonId> find(String name) {
    return accounts.findByExactEmail(name + "@example.org").map(Account::person).map(Person::id);
  }
}
