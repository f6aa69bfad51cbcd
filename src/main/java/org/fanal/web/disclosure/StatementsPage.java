package org.fanal.web.disclosure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.fanal.certification.Awards;
import org.fanal.disclosure.Shares;
import org.fanal.kernel.PersonId;
import org.fanal.people.CurrentPerson;

/** {@code /statements}: what one holds, and to whom it is shown. */
@Named("statementsPage")
@RequestScoped
public class StatementsPage {

  private Awards awards;
  private Shares shares;
  private CurrentPerson current;
  private Clock clock;

  private List<AwardPart> held = List.of();
  private List<SharePart> made = List.of();

  protected StatementsPage() {}

  @Inject
  public StatementsPage(Awards awards, Shares shares, CurrentPerson current, Clock clock) {
    this.awards = awards;
    this.shares = shares;
    this.current = current;
    this.clock = clock;
  }

  public void open() {
    PersonId person = current.get().id();
    held = awards.of(person).stream().map(each -> new AwardPart(each, clock.instant())).toList();
    made = shares.of(person).stream().map(SharePart::new).toList();
  }

  public List<AwardPart> getAwards() {
    return held;
  }

  public List<SharePart> getShares() {
    return made;
  }
}
