package org.fanal.web.employers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.fanal.employers.Following;
import org.fanal.people.Organisation;

/** What changed lately in the rosters of one's organisations, as the employer space counts it. */
@Named("rosterNewsPage")
@RequestScoped
public class RosterNewsPage {

  private static final Duration LATELY = Duration.ofDays(30);

  private OwnOrganisations own;
  private Following following;
  private Clock clock;

  protected RosterNewsPage() {}

  @Inject
  public RosterNewsPage(OwnOrganisations own, Following following, Clock clock) {
    this.own = own;
    this.following = following;
    this.clock = clock;
  }

  /** How many shares changed, or came nearer to their end. */
  public record Count(Organisation organisation, long shares) {}

  /** Those with any. */
  public List<Count> getCounts() {
    Instant since = clock.instant().minus(LATELY);
    return own.all().stream()
        .map(each -> new Count(each, following.news(own.me(), each.id(), since)))
        .filter(count -> count.shares() > 0)
        .toList();
  }
}
