package org.fanal.web.employers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fanal.disclosure.GivenShare;
import org.fanal.employers.Following;
import org.fanal.employers.Roster;
import org.fanal.employers.RosterNews;
import org.fanal.people.Organisation;
import org.fanal.web.employers.RosterLine.Show;
import org.fanal.web.employers.RosterLine.Sort;
import org.fanal.web.kit.Exits;

/** {@code /employer/roster}: what was given to one's organisation, in the order one likes. */
@Named("rosterPage")
@RequestScoped
public class RosterPage {

  private static final Set<String> DONE = Set.of("watched", "unwatched", "mailed", "unmailed");

  private OwnOrganisations own;
  private Roster roster;
  private Following following;
  private RosterNews news;
  private HttpServletRequest request;

  private Organisation organisation;
  private List<GivenShare> given = List.of();
  private List<RosterLine> lines = List.of();

  protected RosterPage() {}

  @Inject
  public RosterPage(
      OwnOrganisations own,
      Roster roster,
      Following following,
      RosterNews news,
      HttpServletRequest request) {
    this.own = own;
    this.roster = roster;
    this.following = following;
    this.news = news;
    this.request = request;
  }

  public void open() {
    own.asked(request.getParameter("in")).ifPresentOrElse(this::list, Exits::notFound);
  }

  private void list(Organisation found) {
    organisation = found;
    given = roster.of(own.me(), found.id());
    lines = RosterLine.of(given, following.of(own.me(), found.id()), show(), sort());
  }

  public Organisation getOrganisation() {
    return organisation;
  }

  public List<Organisation> getOrganisations() {
    return own.all();
  }

  public boolean isMemberOfSeveral() {
    return getOrganisations().size() > 1;
  }

  public List<RosterLine> getLines() {
    return lines;
  }

  /** Whether nothing was given yet, whatever is looked for. */
  public boolean isUntouched() {
    return given.isEmpty();
  }

  public long getCurrent() {
    return given.stream().filter(GivenShare::isCurrent).count();
  }

  public int getAll() {
    return given.size();
  }

  public boolean isChecker() {
    return own.mayCheck(organisation.id());
  }

  /** Whether one gets a mail when something changed. */
  public boolean isMailed() {
    return news.of(own.me()).contains(organisation.id());
  }

  /** The key of what was done just before. */
  public Optional<String> getDone() {
    return Optional.ofNullable(request.getParameter("done"))
        .filter(DONE::contains)
        .map("employer_roster.done."::concat);
  }

  /** Whether there were too many checks in a minute. */
  public boolean isToWait() {
    return request.getParameter("wait") != null;
  }

  public List<Option> getSorts() {
    return Stream.of(Sort.values()).map(each -> Option.of("sort", each, sort())).toList();
  }

  public List<Option> getShows() {
    return Stream.of(Show.values()).map(each -> Option.of("show", each, show())).toList();
  }

  /** A choice of the form above the list. */
  public record Option(String value, String key, boolean chosen) {

    static Option of(String field, Enum<?> each, Enum<?> chosen) {
      String value = each.name().toLowerCase(Locale.ROOT);
      return new Option(value, "employer_roster." + field + "." + value, each == chosen);
    }
  }

  private Sort sort() {
    return chosen("sort", Sort.values()).orElse(Sort.END);
  }

  private Show show() {
    return chosen("show", Show.values()).orElse(Show.ALL);
  }

  private <E extends Enum<E>> Optional<E> chosen(String field, E[] all) {
    String sent = request.getParameter(field);
    return Stream.of(all)
        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(sent))
        .findFirst();
  }
}
