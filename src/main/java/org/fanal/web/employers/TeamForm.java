package org.fanal.web.employers;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fanal.hosting.Review;
import org.fanal.hosting.TeamSheet;

/** The fields of a team, as they were sent. */
public record TeamForm(String label, String vacancies, String roleSheet, Review review) {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
  private static final int UNREADABLE = -1;

  static TeamForm untouched() {
    return new TeamForm("", "0", "", Review.NOT_YET);
  }

  static TeamForm of(TeamSheet sheet) {
    return new TeamForm(
        sheet.label(),
        String.valueOf(sheet.vacancies()),
        sheet.roleSheetOn().map(LocalDate::toString).orElse(""),
        sheet.review());
  }

  static TeamForm read(HttpServletRequest request) {
    String review = text(request, "review");
    return new TeamForm(
        text(request, "label"),
        text(request, "vacancies").strip(),
        text(request, "role-sheet").strip(),
        Stream.of(Review.values())
            .filter(each -> each.name().equals(review))
            .findFirst()
            .orElse(Review.NOT_YET));
  }

  /** What cannot be read becomes what is to be mended. */
  TeamSheet sheet() {
    return new TeamSheet(label, number(), day(), review);
  }

  private int number() {
    return NUMBER.matcher(vacancies).matches() ? Integer.parseInt(vacancies) : UNREADABLE;
  }

  private Optional<LocalDate> day() {
    try {
      return roleSheet.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(roleSheet));
    } catch (DateTimeException unreadable) {
      return Optional.of(LocalDate.MAX);
    }
  }

  private static String text(HttpServletRequest request, String field) {
    return Optional.ofNullable(request.getParameter(field)).orElse("");
  }
}
