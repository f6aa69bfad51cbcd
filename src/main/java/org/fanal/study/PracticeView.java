package org.fanal.study;

import java.util.List;
import org.fanal.assessment.Item;
import org.fanal.assessment.Points;
import org.fanal.assessment.Response;
import org.fanal.courseware.Module;

/** A practice question; ask it what an answer is worth. */
public record PracticeView(ModulePath path, Module module, Item item, List<Integer> order) {

  public PracticeView {
    order = List.copyOf(order);
  }

  public boolean isRight(Response response) {
    return item.score(response).equals(Points.ONE);
  }
}
