package org.fanal.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shares made by their holders on the page, each signed when it is made. */
final class MadeShares {

  private static final Pattern AWARD = Pattern.compile("href=\"(/statements/[0-9a-f-]{36})\"");
  private static final Pattern CODE =
      Pattern.compile("[0-9A-HJKMNP-TV-Z]{3}(?:-[0-9A-HJKMNP-TV-Z]{3}){8}");
  private static final PageForm WISH =
      new PageForm(
          "",
          Map.of("wording", "NEUTRAL", "name", "NONE", "language", "fr", "days", "30", "make", ""));

  private final Browser browser;
  private final List<String> codes = new ArrayList<>();
  private long nanos;

  MadeShares(Browser browser) {
    this.browser = browser;
  }

  /** One for each of these people, who hold an award. */
  MadeShares by(List<Trainee> holders) {
    holders.forEach(this::make);
    return this;
  }

  List<String> codes() {
    return List.copyOf(codes);
  }

  Figure figure() {
    return Figure.of(
        "Shares made on the page, signed and sealed, one at a time",
        String.format(Locale.ROOT, "%.0f/s", codes.size() * 1e9 / nanos));
  }

  private void make(Trainee holder) {
    browser.as(holder);
    String editor = first(AWARD, browser.page("/statements").text());
    long begin = System.nanoTime();
    Browser.Answer made = browser.post(editor, "text/html", WISH.body());
    nanos += System.nanoTime() - begin;
    Browser.expect(made.location().contains("/shares/"), editor, made);
    String share = URI.create(made.location()).getRawPath();
    codes.add(first(CODE, browser.page(share).text()));
  }

  private static String first(Pattern wanted, String page) {
    Matcher found = wanted.matcher(page);
    if (!found.find()) {
      throw new IllegalStateException("No " + wanted + " in " + page);
    }
    return found.group(found.groupCount());
  }
}
