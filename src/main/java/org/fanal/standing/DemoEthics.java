package org.fanal.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.fanal.library.Library;
import org.fanal.people.Account;
import org.fanal.people.Accounts;
import org.fanal.people.Person;
import org.fanal.platform.DemoData;

/** The invented people who sign the code of ethics, at the start and before their practicum. */
@ApplicationScoped
public class DemoEthics implements DemoData {

  private static final List<String> SIGNERS = List.of("rosalie", "theo", "marianne", "florence");

  private Accounts accounts;
  private Library library;
  private EthicsCodes codes;

  protected DemoEthics() {}

  @Inject
  public DemoEthics(Accounts accounts, Library library, EthicsCodes codes) {
    this.accounts = accounts;
    this.library = library;
    this.codes = codes;
  }

  @Override
  public int order() {
    return 32;
  }

  @Override
  public String part() {
    return "ethics";
  }

  @Override
  public void seed() {
    SIGNERS.stream()
        .flatMap(name -> accounts.findByExactEmail(name + "@example.org").stream())
        .map(Account::person)
        .forEach(this::signAll);
  }

  private void signAll(Person person) {
    String name = person.chosenName();
    Optional<EthicsMoment> next = codes.next(person.id());
    while (next.isPresent()) {
      SignOutcome outcome =
          codes.sign(person.id(), library.ethics().version(), next.get(), true, name);
      if (outcome != SignOutcome.SIGNED) {
        throw new IllegalStateException("The demo's code was not signed: " + outcome);
      }
      next = codes.next(person.id());
    }
  }
}
