package org.fanal.bench;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bytes as sent: of a page, and of a first visit to it with all that it names. */
record Weight(int page, int firstVisit) {

  private static final Pattern ASSET =
      Pattern.compile("(?:src|href)=\"(/(?:resources|jakarta\\.faces\\.resource)/[^\"]+)\"");
  private static final Pattern INNER =
      Pattern.compile("(?:url\\(\\s*|from\\s*|import\\s*\\(?\\s*)[\"']?([^\"')\\s]+)");

  static Weight of(Browser browser, String path) {
    Browser.Answer page = browser.page(path);
    Set<String> seen = new TreeSet<>();
    int all = page.bytes().length;
    Matcher asset = ASSET.matcher(page.text());
    while (asset.find()) {
      all += asset(browser, asset.group(1).replace("&amp;", "&"), seen);
    }
    return new Weight(page.bytes().length, all);
  }

  private static int asset(Browser browser, String path, Set<String> seen) {
    if (!seen.add(path.replaceFirst("\\?.*", ""))) {
      return 0;
    }
    Browser.Answer answer = browser.get(path);
    int all = answer.status() == 200 ? answer.bytes().length : 0;
    if (path.matches(".*\\.(css|js)(\\?.*)?")) {
      Matcher inner = INNER.matcher(answer.text());
      while (inner.find()) {
        all += inner(browser, path, inner.group(1), seen);
      }
    }
    return all;
  }

  private static int inner(Browser browser, String from, String name, Set<String> seen) {
    boolean local =
        name.startsWith("/") || name.startsWith("./") || name.matches("[\\w./-]+\\.\\w+");
    return local ? asset(browser, java.net.URI.create(from).resolve(name).toString(), seen) : 0;
  }
}
