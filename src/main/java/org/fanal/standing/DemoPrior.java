package org.fanal.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.fanal.credentials.foreign.ForeignCredential;
import org.fanal.credentials.foreign.Reading;
import org.fanal.kernel.Language;
import org.fanal.kernel.PersonId;
import org.fanal.people.Account;
import org.fanal.people.Accounts;
import org.fanal.people.Person;
import org.fanal.platform.DemoData;
import org.fanal.platform.Sentences;

/** What two invented people learned elsewhere: of one it is recognised, of the other it waits. */
@ApplicationScoped
public class DemoPrior implements DemoData {

  private static final List<String> DECIDERS = List.of("victor", "aline");
  private static final String BADGE =
      """
      {"@context":"https://w3id.org/openbadges/v2","type":"Assertion",
       "id":"https://badges.example.org/assertions/1",
       "recipient":{"type":"email","hashed":true,"identity":"sha256$demo"},
       "badge":{"type":"BadgeClass","name":"%s",
         "issuer":{"type":"Profile","name":"%s","url":"https://badges.example.org"}},
       "issuedOn":"2026-03-14T12:00:00Z","verification":{"type":"hosted"}}
      """;

  private Accounts accounts;
  private PriorLearning prior;
  private Opinions opinions;

  protected DemoPrior() {}

  @Inject
  public DemoPrior(Accounts accounts, PriorLearning prior, Opinions opinions) {
    this.accounts = accounts;
    this.prior = prior;
    this.opinions = opinions;
  }

  @Override
  public int order() {
    return 37;
  }

  @Override
  public String part() {
    return "prior";
  }

  @Override
  public void seed() {
    find("emily").ifPresent(this::recognise);
    find("daniel").ifPresent(this::bring);
  }

  private void recognise(PersonId person) {
    DecisionId asked = bring(person);
    for (String name : DECIDERS) {
      find(name).ifPresent(member -> favour(member, asked, reasons(name)));
    }
  }

  private static String reasons(String name) {
    return Sentences.say(Language.EN, "demo_prior." + name);
  }

  private void favour(PersonId member, DecisionId asked, String reasons) {
    OpinionOutcome outcome = opinions.give(member, asked, true, reasons);
    if (!outcome.isTaken()) {
      throw new IllegalStateException("The demo's opinion was not taken: " + outcome);
    }
  }

  private DecisionId bring(PersonId person) {
    PriorOutcome outcome = prior.bring(person, badge(), wish(person));
    if (outcome != PriorOutcome.BROUGHT) {
      throw new IllegalStateException("The demo's badge was not taken: " + outcome);
    }
    return prior.of(person).brought().get(0).decision().id();
  }

  /** The last module that is still open to them. */
  private PriorWish wish(PersonId person) {
    List<PriorChoice.Choosable> open = prior.of(person).choice().orElseThrow().modules();
    return PriorWish.modules(
        List.of(open.get(open.size() - 1).module()),
        Sentences.say(Language.EN, "demo_prior.sentence"));
  }

  private static Reading.Read badge() {
    String text =
        BADGE.formatted(
            Sentences.say(Language.EN, "demo_prior.title"),
            Sentences.say(Language.EN, "demo_prior.issuer"));
    return (Reading.Read) ForeignCredential.read(text.getBytes(StandardCharsets.UTF_8));
  }

  private Optional<PersonId> find(String name) {
    return accounts.findByExactEmail(name + "@example.org").map(Account::person).map(Person::id);
  }
}
