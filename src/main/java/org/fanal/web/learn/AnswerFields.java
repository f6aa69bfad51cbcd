package org.fanal.web.learn;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fanal.assessment.Item;
import org.fanal.assessment.Matching;
import org.fanal.assessment.MultipleChoice;
import org.fanal.assessment.Ordering;
import org.fanal.assessment.Reflection;
import org.fanal.assessment.Response;
import org.fanal.assessment.SingleChoice;
import org.fanal.assessment.TrueFalse;

/**
 * Reads an answer from the fields of a {@link QuestionForm}: empty when nothing was answered or the
 * fields are not of this question.
 */
record AnswerFields(MultivaluedMap<String, String> fields)
    implements Item.Fold<Optional<Response>> {

  private static final String NUMBER = "[0-9]{1,2}";

  Optional<Response> of(Item item) {
    return item.fold(this).filter(item::accepts);
  }

  @Override
  public Optional<Response> single(SingleChoice item) {
    return chosen(item).filter(response -> !response.equals(Response.Chosen.of()));
  }

  @Override
  public Optional<Response> multiple(MultipleChoice item) {
    return chosen(item);
  }

  @Override
  public Optional<Response> trueFalse(TrueFalse item) {
    return chosen(item).filter(response -> !response.equals(Response.Chosen.of()));
  }

  @Override
  public Optional<Response> matching(Matching item) {
    SortedMap<Integer, Integer> rights = new TreeMap<>();
    for (int left = 0; left < item.pairs().size(); left++) {
      String right = fields.getFirst("pair." + item.id() + "." + left);
      if (right != null && right.matches(NUMBER)) {
        rights.put(left, Integer.valueOf(right));
      }
    }
    return rights.isEmpty() ? Optional.empty() : Optional.of(new Response.Paired(rights));
  }

  @Override
  public Optional<Response> ordering(Ordering item) {
    List<Integer> steps = new ArrayList<>(numbers("step." + item.id()));
    if (steps.stream().distinct().count() != steps.size()) {
      return Optional.empty();
    }
    moved("up." + item.id())
        .filter(at -> at > 0 && at < steps.size())
        .ifPresent(at -> Collections.swap(steps, at, at - 1));
    moved("down." + item.id())
        .filter(at -> at + 1 < steps.size())
        .ifPresent(at -> Collections.swap(steps, at, at + 1));
    return Optional.of(new Response.Ordered(steps));
  }

  @Override
  public Optional<Response> reflection(Reflection item) {
    return Optional.empty();
  }

  /** Whether a step of an ordering was moved by its button, without script. */
  boolean isMove(Item item) {
    return moved("up." + item.id()).isPresent() || moved("down." + item.id()).isPresent();
  }

  private Optional<Response> chosen(Item item) {
    return Optional.of(new Response.Chosen(new TreeSet<>(numbers("choice." + item.id()))));
  }

  private Optional<Integer> moved(String button) {
    return numbers(button).stream().findFirst();
  }

  private List<Integer> numbers(String field) {
    List<String> values = fields.getOrDefault(field, List.of());
    return values.stream()
        .limit(Response.MOST)
        .filter(value -> value.matches(NUMBER))
        .map(Integer::valueOf)
        .toList();
  }
}
