package org.fanal.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.fanal.people.Consent;
import org.fanal.people.Consents;
import org.fanal.people.CurrentPerson;
import org.fanal.people.Purpose;

/** What a person agreed to, purpose by purpose, on the account page. */
@Named("consentsPage")
@RequestScoped
public class ConsentsPage {

  private Consents consents;
  private CurrentPerson current;

  protected ConsentsPage() {}

  @Inject
  public ConsentsPage(Consents consents, CurrentPerson current) {
    this.consents = consents;
    this.current = current;
  }

  /** One purpose, every time it was agreed to, and what can be done about it now. */
  public record Line(Purpose purpose, List<Consent> given) {

    public String code() {
      return purpose.code();
    }

    /** The key of the words that were agreed to. */
    public String key() {
      return "people_consent." + code();
    }

    public boolean service() {
      return purpose == Purpose.SERVICE;
    }

    public boolean withdrawable() {
      return !service() && given.stream().anyMatch(Consent::holds);
    }

    public boolean givable() {
      return purpose == Purpose.MAIL && given.stream().noneMatch(Consent::holds);
    }

    public boolean never() {
      return given.isEmpty();
    }
  }

  /** The sensitive one only once it was given: it is asked at enrolment. */
  public List<Line> getLines() {
    List<Consent> all = consents.of(current.get().id());
    return Stream.of(Purpose.values())
        .map(purpose -> line(purpose, all))
        .filter(line -> line.purpose() != Purpose.SENSITIVE || !line.never())
        .toList();
  }

  private static Line line(Purpose purpose, List<Consent> all) {
    return new Line(purpose, all.stream().filter(c -> c.purpose() == purpose).toList());
  }
}
