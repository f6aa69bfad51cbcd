package org.fanal.web.employers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fanal.certification.Award;
import org.fanal.certification.Awards;
import org.fanal.employers.Asked;
import org.fanal.employers.Requests;
import org.fanal.people.CurrentPerson;
import org.fanal.web.kit.Exits;
import org.fanal.web.kit.PathPart;

/**
 * {@code /request/{code}}: who asks a holder for what, and why. The answer is a share, or nothing:
 * this page writes nothing down.
 */
@Named("askedPage")
@RequestScoped
public class AskedPage {

  private Requests requests;
  private Awards awards;
  private CurrentPerson current;
  private PathPart path;
  private Clock clock;

  private Asked asked;
  private List<Award> fitting = List.of();

  protected AskedPage() {}

  @Inject
  public AskedPage(
      Requests requests, Awards awards, CurrentPerson current, PathPart path, Clock clock) {
    this.requests = requests;
    this.awards = awards;
    this.current = current;
    this.path = path;
    this.clock = clock;
  }

  public void open() {
    path.find("code").flatMap(requests::open).ifPresentOrElse(this::look, Exits::notFound);
  }

  private void look(Asked found) {
    asked = found;
    Instant now = clock.instant();
    fitting =
        awards.of(current.get().id()).stream()
            .filter(award -> found.wish().kinds().contains(award.kind()))
            .filter(award -> award.term().standsAt(now) && !award.term().isReplaced())
            .toList();
  }

  public Asked getAsked() {
    return asked;
  }

  public RequestWords getAsks() {
    return new RequestWords(asked.wish());
  }

  public Optional<String> getDomain() {
    return asked.domain();
  }

  /** What the person has of what is asked for, and can be shown now. */
  public List<Award> getAwards() {
    return fitting;
  }

  public String getCode() {
    return path.find("code").orElseThrow();
  }
}
