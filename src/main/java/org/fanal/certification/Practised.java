package org.fanal.certification;

import java.util.List;
import java.util.Optional;

/**
 * What was done and shown beyond the modules, in the words of the rules. No place and no person is
 * named.
 *
 * @param hours confirmed, by kind
 * @param settings the types of places
 * @param shown headings of the rubric that assessors saw shown
 * @param codeOfEthics the version of the code that the person signed
 */
public record Practised(
    List<Hours> hours, List<Worded> settings, List<Worded> shown, Optional<String> codeOfEthics) {

  public Practised {
    hours = List.copyOf(hours);
    settings = List.copyOf(settings);
    shown = List.copyOf(shown);
  }

  public static Practised nothing() {
    return new Practised(List.of(), List.of(), List.of(), Optional.empty());
  }

  /** Of all kinds together. */
  public int minutes() {
    return hours.stream().mapToInt(Hours::minutes).sum();
  }
}
