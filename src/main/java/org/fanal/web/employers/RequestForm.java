package org.fanal.web.employers;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanal.certification.AwardKind;
import org.fanal.disclosure.Claim;
import org.fanal.employers.RequestWish;

/**
 * The fields of a request, as they were sent.
 *
 * @param until as typed
 */
public record RequestForm(
    Set<AwardKind> kinds, Set<Claim> claims, String why, int days, String until) {

  static final List<Integer> LENGTHS = List.of(7, 30, 90);
  private static final int USUAL_LENGTH = 30;
  private static final int USUAL_WAIT = 14;

  static RequestForm untouched(LocalDate today) {
    return new RequestForm(
        Set.of(AwardKind.CERTIFICATE),
        Claim.usual(),
        "",
        USUAL_LENGTH,
        today.plusDays(USUAL_WAIT).toString());
  }

  static RequestForm read(HttpServletRequest request) {
    return new RequestForm(
        named(request.getParameterValues("kind"), AwardKind.values()),
        named(request.getParameterValues("claim"), Claim.values()),
        text(request, "why"),
        LENGTHS.stream()
            .filter(length -> length.toString().equals(text(request, "days")))
            .findFirst()
            .orElse(USUAL_LENGTH),
        text(request, "until").strip());
  }

  /** A day that cannot be read counts as one that is past. */
  RequestWish wish() {
    return new RequestWish(kinds, claims, why, days, day().orElse(LocalDate.EPOCH));
  }

  private Optional<LocalDate> day() {
    try {
      return Optional.of(LocalDate.parse(until));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  private static String text(HttpServletRequest request, String field) {
    return Optional.ofNullable(request.getParameter(field)).orElse("");
  }

  private static <E extends Enum<E>> Set<E> named(String[] sent, E[] all) {
    Set<String> names = sent == null ? Set.of() : Stream.of(sent).collect(Collectors.toSet());
    return Stream.of(all).filter(one -> names.contains(one.name())).collect(Collectors.toSet());
  }
}
