package org.fanal.web.employers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.fanal.hosting.ReadinessCheck;
import org.fanal.hosting.Review;
import org.fanal.hosting.Team;
import org.fanal.hosting.TeamSheet;
import org.fanal.library.Library;
import org.fanal.web.kit.Words;

/** How pages and tables say what teams say. */
@RequestScoped
public class TeamWords {

  private Library library;
  private Words words;

  protected TeamWords() {}

  @Inject
  public TeamWords(Library library, Words words) {
    this.library = library;
    this.words = words;
  }

  /** How many points a check has. */
  public int getPoints() {
    return library.kit().readiness().map(found -> found.points().size()).orElse(0);
  }

  public List<Review> getReviews() {
    return List.of(Review.values());
  }

  /** The key of a review's words. */
  public String key(Review review) {
    return "employer_teams.review." + review.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String ready(Team team) {
    if (team.check().isEmpty()) {
      return words.say("employer_teams.ready.none");
    }
    return words.say(team.isReady() ? "employer_teams.ready.yes" : "employer_teams.ready.not-yet");
  }

  /** How many points are in place; empty before the first check. */
  public String inPlace(Team team) {
    return team.check().isEmpty()
        ? ""
        : words.say("employer_teams.in-place", team.inPlace(), getPoints());
  }

  public String lookedAt(Team team) {
    return team.check().map(ReadinessCheck::doneOn).map(words::day).orElse("");
  }

  public String roleSheet(TeamSheet sheet) {
    return sheet
        .roleSheetOn()
        .map(words::day)
        .orElseGet(() -> words.say("employer_teams.role-sheet.none"));
  }
}
