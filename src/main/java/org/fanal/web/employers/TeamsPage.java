package org.fanal.web.employers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fanal.hosting.Team;
import org.fanal.hosting.TeamCounts;
import org.fanal.hosting.TeamOutcome;
import org.fanal.hosting.Teams;
import org.fanal.people.Organisation;
import org.fanal.web.kit.Exits;

/**
 * {@code /employer/teams}: the organisation's teams, what they come to, and a form for another one,
 * which is posted to its own address.
 */
@Named("teamsPage")
@RequestScoped
public class TeamsPage {

  private static final Set<String> DONE = Set.of("kept", "removed");

  private OwnOrganisations own;
  private OwnOrganisation in;
  private Teams teams;
  private TeamFlaws flaws;
  private TeamWords said;
  private HttpServletRequest request;

  private UUID wanted = UUID.randomUUID();
  private TeamForm form = TeamForm.untouched();
  private List<Team> all = List.of();
  private boolean tooMany;
  private Optional<Team> madeBefore = Optional.empty();

  protected TeamsPage() {}

  @Inject
  public TeamsPage(
      OwnOrganisations own,
      OwnOrganisation in,
      Teams teams,
      TeamFlaws flaws,
      TeamWords said,
      HttpServletRequest request) {
    this.own = own;
    this.in = in;
    this.teams = teams;
    this.flaws = flaws;
    this.said = said;
    this.request = request;
  }

  public void open() {
    in.open(this::prepare);
  }

  private void prepare(Organisation organisation) {
    if (request.getMethod().equals("POST")) {
      wanted = OwnOrganisations.id(request.getParameter("team")).orElse(wanted);
      form = TeamForm.read(request);
      make(organisation);
    }
    all = teams.of(own.me(), organisation.id());
  }

  private void make(Organisation organisation) {
    TeamOutcome outcome = teams.make(own.me(), organisation.id(), wanted, form.sheet());
    if (outcome instanceof TeamOutcome.Kept) {
      Exits.to("/employer/teams?done=kept&in=" + organisation.id());
    } else if (outcome instanceof TeamOutcome.ToMend mend) {
      flaws.note(mend.flaws());
    } else if (outcome instanceof TeamOutcome.TooMany) {
      tooMany = true;
    } else if (outcome instanceof TeamOutcome.ChangedMeanwhile other) {
      madeBefore = Optional.of(other.now());
    } else {
      Exits.notFound();
    }
  }

  public OwnOrganisation getIn() {
    return in;
  }

  public TeamFlaws getFlaws() {
    return flaws;
  }

  public TeamWords getSaid() {
    return said;
  }

  public List<Team> getAll() {
    return all;
  }

  public TeamCounts getCounts() {
    return TeamCounts.of(all);
  }

  /** The id of the team that the form makes, so that sending it twice makes one. */
  public UUID getWanted() {
    return wanted;
  }

  public TeamForm getForm() {
    return form;
  }

  /** What the same form made when it was sent with other words. */
  public Optional<Team> getMadeBefore() {
    return madeBefore;
  }

  public boolean isTooMany() {
    return tooMany;
  }

  public int getMost() {
    return Teams.MOST;
  }

  /** The key of what was done just before. */
  public Optional<String> getDone() {
    return Optional.ofNullable(request.getParameter("done"))
        .filter(DONE::contains)
        .map("employer_teams.done."::concat);
  }
}
