package org.fanal.journey;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanal.journey.Client.Answer;

/** A check of module M1 under way, answered as the page's script does. */
record Check(Client client, String attempt) {

  static final int QUESTIONS = 12;

  private static final String ADDRESS = "/learn/peers/m1/check";
  private static final Pattern CHOICE = Pattern.compile("<input ([^>]*name=\"choice[^>]*)>");
  private static final Pattern VALUE = Pattern.compile("value=\"(\\d+)\"");

  /** Whoever has an attempt open goes on with it. */
  static Check startedBy(Client client) {
    client.post("/do/check/start", Map.of("programme", "peers", "module", "m1"));
    String attempt = client.get(ADDRESS).find("name=\"attempt\" value=\"([^\"]+)\"");
    return new Check(client, attempt);
  }

  static Map<String, String> fields(String attempt) {
    return new HashMap<>(Map.of("programme", "peers", "module", "m1", "attempt", attempt));
  }

  /** Chooses one option; the number counts the savings of this question. */
  Answer choose(int question, int option, long sequence) {
    Answer page = page(question);
    String item = page.find("name=\"item\" value=\"([^\"]+)\"");
    Map<String, String> fields = fields(attempt);
    fields.put("item", item);
    fields.put("mark", page.find("name=\"mark\" value=\"([^\"]+)\""));
    fields.put("kind." + item, page.find("name=\"kind.[^\"]+\" value=\"([^\"]+)\""));
    fields.put("choice." + item, String.valueOf(option));
    fields.put("sequence." + item, String.valueOf(sequence));
    return client.save("/do/check/answer", fields);
  }

  /** The questions that are answered by choosing. */
  Set<Integer> choices() {
    Set<Integer> questions = new TreeSet<>();
    for (int question = 1; question <= QUESTIONS; question++) {
      if (page(question).body().contains("name=\"choice.")) {
        questions.add(question);
      }
    }
    return questions;
  }

  /** What the server holds: the options chosen, by question. */
  Map<Integer, Set<Integer>> chosen() {
    Map<Integer, Set<Integer>> chosen = new LinkedHashMap<>();
    for (int question = 1; question <= QUESTIONS; question++) {
      Set<Integer> options = chosenIn(page(question));
      if (!options.isEmpty()) {
        chosen.put(question, options);
      }
    }
    return chosen;
  }

  private static Set<Integer> chosenIn(Answer page) {
    Set<Integer> options = new TreeSet<>();
    Matcher choice = CHOICE.matcher(page.body());
    while (choice.find()) {
      Matcher value = VALUE.matcher(choice.group(1));
      if (choice.group(1).contains("checked") && value.find()) {
        options.add(Integer.valueOf(value.group(1)));
      }
    }
    return options;
  }

  private Answer page(int question) {
    Answer page = client.get(ADDRESS + "?q=" + question);
    if (page.status() != 200) {
      throw new IllegalStateException("Question " + question + ": " + page.status());
    }
    return page;
  }
}
