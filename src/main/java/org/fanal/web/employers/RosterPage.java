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
import org.fanal.employers.Followed;
import org.fanal.employers.Following;
import org.fanal.employers.Roster;
import org.fanal.employers.RosterNews;
import org.fanal.people.Organisation;
import org.fanal.web.employers.RosterLine.Show;
import org.fanal.web.employers.RosterLine.Sort;

/** {@code /employer/roster}: what was given to one's organisation, in the order one likes. */
@Named("rosterPage")
@RequestScoped
public class RosterPage {

  private static final Set<String> DONE = Set.of("watched", "unwatched", "mailed", "unmailed");

  private OwnOrganisations own;
  private OwnOrganisation in;
  private Roster roster;
  private Following following;
  private RosterNews news;
  private HttpServletRequest request;

  private List<GivenShare> given = List.of();
  private List<RosterLine> lines = List.of();
  private List<Followed> left = List.of();

  protected RosterPage() {}

  @Inject
  public RosterPage(
      OwnOrganisations own,
      OwnOrganisation in,
      Roster roster,
      Following following,
      RosterNews news,
      HttpServletRequest request) {
    this.own = own;
    this.in = in;
    this.roster = roster;
    this.following = following;
    this.news = news;
    this.request = request;
  }

  public void open() {
    in.open(this::list);
  }

  private void list(Organisation found) {
    given = roster.of(own.me(), found.id());
    lines = RosterLine.of(given, following.of(own.me(), found.id()), show(), sort());
    left = show().isForLeft() ? following.left(own.me(), found.id()) : List.of();
  }

  public OwnOrganisation getIn() {
    return in;
  }

  public List<RosterLine> getLines() {
    return lines;
  }

  /** What is kept no more, which has nothing left to open. */
  public List<Followed> getLeft() {
    return left;
  }

  /** Whether nothing was given yet, whatever is looked for. */
  public boolean isUntouched() {
    return given.isEmpty() && left.isEmpty();
  }

  /** Whether there is nothing of what is looked for. */
  public boolean isBare() {
    return lines.isEmpty() && left.isEmpty();
  }

  public long getCurrent() {
    return given.stream().filter(GivenShare::isCurrent).count();
  }

  public int getAll() {
    return given.size() + left.size();
  }

  /** Whether one gets a mail when something changed. */
  public boolean isMailed() {
    return news.of(own.me()).contains(in.getIt().id());
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
