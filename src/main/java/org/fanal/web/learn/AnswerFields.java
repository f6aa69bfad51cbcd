package org.fanal.web.learn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fanal.assessment.Response;
import org.fanal.kernel.ItemId;

/**
 * Reads an answer from the fields of a {@link QuestionForm}: empty when nothing was answered.
 * Whether it fits the question, the question itself says.
 */
record AnswerFields(Form form, ItemId item) {

  private static final String NUMBER = "[0-9]{1,2}";

  Optional<Response> response() {
    return switch (form.apply("kind." + item).orElse("")) {
      case "single" -> chosen().filter(response -> !response.equals(Response.Chosen.of()));
      case "multiple" -> chosen();
      case "matching", "sorting" -> paired();
      case "ordering" -> ordered();
      default -> Optional.empty();
    };
  }

  /** Whether a step of an ordering was moved by its button, without script. */
  boolean isMove() {
    return number("up.").isPresent() || number("down.").isPresent();
  }

  private Optional<Response> chosen() {
    return Optional.of(new Response.Chosen(new TreeSet<>(numbers("choice."))));
  }

  private Optional<Response> paired() {
    SortedMap<Integer, Integer> rights = new TreeMap<>();
    for (int left = 0; left < Response.MOST; left++) {
      String right = form.apply("pair." + item + "." + left).orElse("");
      if (right.matches(NUMBER)) {
        rights.put(left, Integer.valueOf(right));
      }
    }
    return rights.isEmpty() ? Optional.empty() : Optional.of(new Response.Paired(rights));
  }

  private Optional<Response> ordered() {
    List<Integer> steps = new ArrayList<>(numbers("step."));
    if (steps.isEmpty() || steps.stream().distinct().count() != steps.size()) {
      return Optional.empty();
    }
    number("up.").ifPresent(at -> swap(steps, at, at - 1));
    number("down.").ifPresent(at -> swap(steps, at, at + 1));
    return Optional.of(new Response.Ordered(steps));
  }

  private static void swap(List<Integer> steps, int one, int other) {
    if (Math.min(one, other) >= 0 && Math.max(one, other) < steps.size()) {
      Collections.swap(steps, one, other);
    }
  }

  private Optional<Integer> number(String field) {
    return numbers(field).stream().findFirst();
  }

  private List<Integer> numbers(String field) {
    return form.all(field + item).stream()
        .limit(Response.MOST)
        .filter(value -> value.matches(NUMBER))
        .map(Integer::valueOf)
        .toList();
  }
}
