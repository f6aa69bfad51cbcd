package org.fanal.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A form of a page, with the fields that the page filled in. */
record PageForm(String action, Map<String, String> fields) {

  private static final Pattern FORM =
      Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
  private static final Pattern INPUT = Pattern.compile("<input\\b([^>]*)>");
  private static final Pattern TEXT =
      Pattern.compile("<textarea\\b([^>]*)>(.*?)</textarea>", Pattern.DOTALL);

  /** The first form of the page that posts to this address or below it. */
  static Optional<PageForm> in(String page, String action) {
    Matcher form = FORM.matcher(page);
    while (form.find()) {
      String where = attribute(form.group(1), "action");
      if (where.startsWith(action)) {
        return Optional.of(new PageForm(where, fields(form.group(2))));
      }
    }
    return Optional.empty();
  }

  PageForm with(String field, String value) {
    Map<String, String> changed = new LinkedHashMap<>(fields);
    changed.put(field, value);
    return new PageForm(action, changed);
  }

  String body() {
    return fields.entrySet().stream()
        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static Map<String, String> fields(String form) {
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher input = INPUT.matcher(form);
    while (input.find()) {
      String type = attribute(input.group(1), "type");
      boolean given = type.equals("hidden") || input.group(1).contains(" checked");
      if (given && input.group(1).contains("name=")) {
        fields.put(attribute(input.group(1), "name"), attribute(input.group(1), "value"));
      }
    }
    Matcher text = TEXT.matcher(form);
    while (text.find()) {
      fields.put(attribute(text.group(1), "name"), text.group(2).strip());
    }
    return fields;
  }

  private static String attribute(String tag, String name) {
    Matcher value = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
    return value.find() ? value.group(1).replace("&amp;", "&") : "";
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
