package org.fanal.certification;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.fanal.credentials.Wording;
import org.fanal.kernel.Language;

/**
 * The words of a template, each under its name: the passages in both wordings and languages, and up
 * to three signatories with their functions. A text is one line; what is not written is blank.
 */
public record TemplateWords(Map<String, String> texts) {

  public static final int MOST_SIGNATORIES = 3;

  private static final List<String> NAMES = allNames();

  public TemplateWords {
    Map<String, String> known = new LinkedHashMap<>();
    for (String name : NAMES) {
      known.put(name, line(texts.getOrDefault(name, "")));
    }
    texts = Collections.unmodifiableMap(known);
  }

  /** The names of all texts, in the order of a form. */
  public static List<String> names() {
    return NAMES;
  }

  public static String signatory(int place) {
    return "signatory-" + place + "-name";
  }

  public static String function(int place, Language language) {
    return "signatory-" + place + "-function-" + language.tag();
  }

  public String text(String name) {
    return texts.get(name);
  }

  public String text(Passage passage, Wording wording, Language language) {
    return texts.get(passage.in(wording, language));
  }

  /** Name and function, a line for each who signs. */
  public List<String> signatories(Language language) {
    return IntStream.rangeClosed(1, MOST_SIGNATORIES)
        .filter(place -> !text(signatory(place)).isEmpty())
        .mapToObj(place -> text(signatory(place)) + ", " + text(function(place, language)))
        .toList();
  }

  /** The names of the texts that are not the same in both. */
  public Set<String> differences(TemplateWords other) {
    Set<String> names = new TreeSet<>(NAMES);
    names.removeIf(name -> text(name).equals(other.text(name)));
    return names;
  }

  private static String line(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip();
  }

  private static List<String> allNames() {
    List<String> names = new ArrayList<>();
    for (Wording wording : Wording.values()) {
      for (Passage passage : Passage.values()) {
        names.add(passage.in(wording, Language.FR));
        names.add(passage.in(wording, Language.EN));
      }
    }
    for (int place = 1; place <= MOST_SIGNATORIES; place++) {
      names.add(signatory(place));
      names.add(function(place, Language.FR));
      names.add(function(place, Language.EN));
    }
    return List.copyOf(names);
  }
}
