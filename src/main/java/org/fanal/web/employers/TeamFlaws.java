package org.fanal.web.employers;

import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fanal.hosting.TeamSheet;
import org.fanal.hosting.TeamSheet.Flaw;

/** What keeps the form of a team from going on. */
@RequestScoped
public class TeamFlaws {

  private final Set<Flaw> found = EnumSet.noneOf(Flaw.class);

  void note(Set<Flaw> flaws) {
    found.addAll(flaws);
  }

  public boolean isAny() {
    return !found.isEmpty();
  }

  /** The fields to mend, in their order. */
  public List<String> getFields() {
    return found.stream()
        .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }

  public boolean isIn(String field) {
    return getFields().contains(field);
  }

  /** The key of what is said about it. */
  public String fixKey(String field) {
    return "employer_teams.fix." + field;
  }

  public int getLongest() {
    return TeamSheet.LONGEST_LABEL;
  }

  public int getMostVacancies() {
    return TeamSheet.MOST_VACANCIES;
  }
}
