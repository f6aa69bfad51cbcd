package org.fanal.web.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One HTML page with its views as templates, in one language. A script clones the templates;
 * without script the server puts a view into the page itself, so both show the same.
 *
 * <p>{@code {{key}}} stands for words, {@code {{key|slot}}} for words whose {@code {0}} is the
 * slot; a slot is a comment, and the same name as {@code data-slot} for the script.
 */
final class BarePage {

  private static final Pattern WORDS = Pattern.compile("\\{\\{([^}|]+)((?:\\|[a-z]+)*)}}");
  private static final Pattern TEMPLATE =
      Pattern.compile("<template id=\"([a-z-]+)\">\n(.*?)</template>\n", Pattern.DOTALL);

  /**
   * Templates that stand inside of others, in place of a slot of their name, the outer ones first.
   */
  private static final List<String> PARTS =
      List.of("form", "upload", "by-wallet", "ask-wallet", "checks");

  /** What the server alone shows: the script has no need of it. */
  private static final List<String> SERVED = List.of("show", "shown", "not-shown");

  private final String frame;
  private final Map<String, String> views = new LinkedHashMap<>();

  /**
   * @param words what a key says, not yet safe for HTML
   */
  BarePage(String source, UnaryOperator<String> words) {
    String worded = WORDS.matcher(source).replaceAll(match -> quote(say(match, words)));
    String whole = withParts(worded);
    TEMPLATE.matcher(whole).results().forEach(view -> views.put(view.group(1), view.group(2)));
    PARTS.forEach(views::remove);
    frame = TEMPLATE.matcher(whole).replaceAll(match -> quote(withoutPart(match)));
  }

  /** The page with one view in it, its slots filled. */
  String with(String view, Map<String, String> slots) {
    String filled = views.get(view);
    for (Map.Entry<String, String> value : slots.entrySet()) {
      filled = filled.replace(slot(value.getKey()), value.getValue());
    }
    return frame.replace(slot("view"), filled);
  }

  private static String say(MatchResult match, UnaryOperator<String> words) {
    String said = Markup.escape(words.apply(match.group(1)));
    String[] slots = match.group(2).split("\\|");
    for (int i = 1; i < slots.length; i++) {
      String place = "<span data-slot=\"" + slots[i] + "\">" + slot(slots[i]) + "</span>";
      said = said.replace("{" + (i - 1) + "}", place);
    }
    return said;
  }

  private static String withParts(String page) {
    String whole = page;
    for (String part : PARTS) {
      whole = whole.replace(slot(part), contentOf(part, page));
    }
    return whole;
  }

  private static String contentOf(String part, String page) {
    return TEMPLATE
        .matcher(page)
        .results()
        .filter(view -> view.group(1).equals(part))
        .map(view -> view.group(2))
        .findFirst()
        .orElse("");
  }

  private static String withoutPart(MatchResult template) {
    String view = template.group(1);
    return PARTS.contains(view) || SERVED.contains(view) ? "" : template.group();
  }

  private static String slot(String name) {
    return "<!--" + name + "-->";
  }

  private static String quote(String text) {
    return Matcher.quoteReplacement(text);
  }
}
