package org.fanal.web.standing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.fanal.people.CurrentPerson;
import org.fanal.standing.StandingView;
import org.fanal.standing.Standings;
import org.fanal.web.kit.Exits;
import org.fanal.web.kit.PathPart;
import org.fanal.web.kit.Words;

/** {@code /certificate/{programme}/freeze}: what a freeze, or going on, will do. */
@Named("freezePage")
@RequestScoped
public class FreezePage {

  private Standings standings;
  private StandingParts parts;
  private CurrentPerson current;
  private PathPart path;
  private Words words;

  private StandingPart part;

  protected FreezePage() {}

  @Inject
  public FreezePage(
      Standings standings, StandingParts parts, CurrentPerson current, PathPart path, Words words) {
    this.standings = standings;
    this.parts = parts;
    this.current = current;
    this.path = path;
    this.words = words;
  }

  /** Nothing is here for whoever has nothing to freeze and nothing that is frozen. */
  public void open() {
    Optional<String> programme = path.find("programme");
    standings.of(current.get().id()).stream()
        .filter(view -> programme.filter(view.programme().value()::equals).isPresent())
        .map(parts::of)
        .filter(found -> found.freezable() || found.frozen())
        .findFirst()
        .ifPresentOrElse(found -> part = found, Exits::notFound);
  }

  public StandingPart getPart() {
    return part;
  }

  /** The day on which a freeze that begins now would end by itself. */
  public String getThaw() {
    return view().freezeUntil().map(words::day).orElse("");
  }

  /** The last day if the person goes on today. */
  public String getLastDay() {
    return view().standing().lastDay().map(words::day).orElse("");
  }

  private StandingView view() {
    return part.view();
  }
}
