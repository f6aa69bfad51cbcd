package org.fanal.practicum.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fanal.pathway.practicum.Assessor;
import org.fanal.pathway.practicum.CriterionId;
import org.fanal.pathway.practicum.Form;

/**
 * What an assessor wrote so far.
 *
 * @param asked the criteria that the form asks about
 * @param comments none of them blank
 * @param declared whether they said that they are independent
 */
public record Marks(
    List<CriterionId> asked,
    Map<CriterionId, Integer> marks,
    Map<CriterionId, String> comments,
    boolean declared) {

  public static final int LONGEST_COMMENT = 600;

  public Marks {
    asked = List.copyOf(asked);
    marks = Map.copyOf(marks);
    comments = Map.copyOf(comments);
  }

  public static Marks none(List<CriterionId> asked) {
    return new Marks(asked, Map.of(), Map.of(), false);
  }

  public Optional<Integer> mark(CriterionId criterion) {
    return Optional.ofNullable(marks.get(criterion));
  }

  /** Blank where nothing was written. */
  public String comment(CriterionId criterion) {
    return comments.getOrDefault(criterion, "");
  }

  /** Takes what was typed for what the form asks about; anything else is left out. */
  public Marks with(
      Map<CriterionId, Integer> typedMarks,
      Map<CriterionId, String> typedComments,
      boolean nowDeclared) {
    return new Marks(asked, ofAsked(typedMarks), ofAsked(typedComments), nowDeclared);
  }

  public List<CriterionId> unmarked() {
    return asked.stream().filter(criterion -> !marks.containsKey(criterion)).toList();
  }

  public List<CriterionId> tooLong() {
    return asked.stream()
        .filter(criterion -> comment(criterion).length() > LONGEST_COMMENT)
        .toList();
  }

  public boolean isWhole() {
    return declared && unmarked().isEmpty() && tooLong().isEmpty();
  }

  public Form form(Assessor by) {
    return new Form(by, declared, marks);
  }

  private <T> Map<CriterionId, T> ofAsked(Map<CriterionId, T> typed) {
    return asked.stream()
        .filter(typed::containsKey)
        .filter(criterion -> !typed.get(criterion).toString().isBlank())
        .collect(
            Collectors.toMap(
                criterion -> criterion, typed::get, (one, same) -> one, LinkedHashMap::new));
  }
}
