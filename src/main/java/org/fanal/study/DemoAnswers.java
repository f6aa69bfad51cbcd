package org.fanal.study;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.fanal.assessment.Item;
import org.fanal.assessment.Matching;
import org.fanal.assessment.MultipleChoice;
import org.fanal.assessment.Option;
import org.fanal.assessment.Ordering;
import org.fanal.assessment.Points;
import org.fanal.assessment.Reflection;
import org.fanal.assessment.Response;
import org.fanal.assessment.SingleChoice;
import org.fanal.assessment.Sorting;
import org.fanal.assessment.TrueFalse;

/** The right answer to each kind of item, for invented people who know everything. */
final class DemoAnswers implements Item.Fold<Response> {

  static Response right(Item item) {
    return item.fold(new DemoAnswers());
  }

  @Override
  public Response single(SingleChoice item) {
    return keys(item.options());
  }

  @Override
  public Response multiple(MultipleChoice item) {
    return keys(item.options());
  }

  @Override
  public Response trueFalse(TrueFalse item) {
    Response first = Response.Chosen.of(TrueFalse.TRUE);
    return item.score(first).equals(Points.ONE) ? first : Response.Chosen.of(TrueFalse.FALSE);
  }

  @Override
  public Response matching(Matching item) {
    SortedMap<Integer, Integer> pairs = new TreeMap<>();
    IntStream.range(0, item.pairs().size()).forEach(i -> pairs.put(i, i));
    return new Response.Paired(pairs);
  }

  @Override
  public Response ordering(Ordering item) {
    return Response.Ordered.of(IntStream.range(0, item.steps().size()).toArray());
  }

  @Override
  public Response sorting(Sorting item) {
    SortedMap<Integer, Integer> groups = new TreeMap<>();
    IntStream.range(0, item.cards().size())
        .forEach(card -> groups.put(card, item.cards().get(card).group()));
    return new Response.Paired(groups);
  }

  @Override
  public Response reflection(Reflection item) {
    throw new IllegalStateException("A reflection has no right answer: " + item.id());
  }

  private static Response keys(List<Option> options) {
    return Response.Chosen.of(
        IntStream.range(0, options.size()).filter(i -> options.get(i).key()).toArray());
  }
}
