package org.fanal.web.employers;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fanal.certification.AwardKind;
import org.fanal.disclosure.Claim;
import org.fanal.employers.RequestWish;

/** The keys of what a request asks for. */
public record RequestWords(RequestWish wish) {

  public List<String> kinds() {
    return Stream.of(AwardKind.values())
        .filter(wish.kinds()::contains)
        .map(RequestWords::key)
        .toList();
  }

  public List<String> claims() {
    return Stream.of(Claim.values())
        .filter(wish.claims()::contains)
        .map(RequestWords::key)
        .toList();
  }

  static String key(AwardKind kind) {
    return "employer_request.kind." + kind.name().toLowerCase(Locale.ROOT);
  }

  static String key(Claim claim) {
    return "share_editor.claim." + claim.name().toLowerCase(Locale.ROOT);
  }
}
