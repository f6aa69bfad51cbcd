package org.fanal.web.employers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.fanal.hosting.Team;
import org.fanal.hosting.TeamOutcome;
import org.fanal.hosting.Teams;
import org.fanal.people.Organisation;
import org.fanal.web.kit.Exits;
import org.fanal.web.kit.PathPart;

/**
 * {@code /employer/teams/{organisation}/{team}}: one team, to change. When somebody else changed it
 * meanwhile, both texts are there to choose from.
 */
@Named("teamPage")
@RequestScoped
public class TeamPage {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  private OwnOrganisations own;
  private OwnOrganisation in;
  private Teams teams;
  private TeamFlaws flaws;
  private TeamWords said;
  private PathPart path;
  private HttpServletRequest request;

  private Team team;
  private TeamForm form;
  private boolean changedMeanwhile;

  protected TeamPage() {}

  @Inject
  public TeamPage(
      OwnOrganisations own,
      OwnOrganisation in,
      Teams teams,
      TeamFlaws flaws,
      TeamWords said,
      PathPart path,
      HttpServletRequest request) {
    this.own = own;
    this.in = in;
    this.teams = teams;
    this.flaws = flaws;
    this.said = said;
    this.path = path;
    this.request = request;
  }

  public void open() {
    in.open(
        organisation ->
            which()
                .flatMap(id -> teams.find(own.me(), organisation.id(), id))
                .ifPresentOrElse(found -> prepare(organisation, found), Exits::notFound));
  }

  private Optional<UUID> which() {
    return path.find("team").flatMap(OwnOrganisations::id);
  }

  private void prepare(Organisation organisation, Team found) {
    team = found;
    form = TeamForm.of(found.sheet());
    if (request.getMethod().equals("POST")) {
      form = TeamForm.read(request);
      change(organisation);
    }
  }

  private void change(Organisation organisation) {
    TeamOutcome outcome =
        teams.change(own.me(), organisation.id(), team.id(), seen(), form.sheet());
    if (outcome instanceof TeamOutcome.Kept) {
      Exits.to("/employer/teams?done=kept&in=" + organisation.id());
    } else if (outcome instanceof TeamOutcome.ToMend mend) {
      flaws.note(mend.flaws());
    } else if (outcome instanceof TeamOutcome.ChangedMeanwhile other) {
      team = other.now();
      changedMeanwhile = true;
    } else {
      Exits.notFound();
    }
  }

  private int seen() {
    return Optional.ofNullable(request.getParameter("version"))
        .filter(typed -> NUMBER.matcher(typed).matches())
        .map(Integer::parseInt)
        .orElse(0);
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

  /** As it is kept now. */
  public Team getTeam() {
    return team;
  }

  public TeamForm getForm() {
    return form;
  }

  /** Which version the form changes: the one that was seen, until both were shown. */
  public int getVersion() {
    return flaws.isAny() ? seen() : team.version();
  }

  public boolean isChangedMeanwhile() {
    return changedMeanwhile;
  }
}
