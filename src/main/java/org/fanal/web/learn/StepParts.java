package org.fanal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fanal.assessment.Item;
import org.fanal.assessment.Presentation;
import org.fanal.assessment.Reflection;
import org.fanal.assessment.Response;
import org.fanal.courseware.ByRegion;
import org.fanal.courseware.Part;
import org.fanal.courseware.Prompt;
import org.fanal.courseware.SafeHtml;
import org.fanal.kernel.ItemId;
import org.fanal.kernel.PromptId;
import org.fanal.kernel.Text;
import org.fanal.study.JournalEntry;
import org.fanal.study.StepView;

/** What stands in a step, in reading order, with the person's own writing and answers in it. */
@RequestScoped
public class StepParts {

  private static final long ALWAYS_THE_SAME = 1;

  private Request request;

  protected StepParts() {}

  @Inject
  public StepParts(Request request) {
    this.request = request;
  }

  List<StepPart> of(StepView view) {
    List<StepPart> parts = new ArrayList<>();
    Maker maker = new Maker(view);
    for (Part part : view.step().parts(request.language())) {
      parts.addAll(part.fold(maker));
    }
    for (Reflection reflection : view.module().reflections()) {
      if (isHere(reflection, view)) {
        parts.add(maker.reflection(reflection));
      }
    }
    return parts;
  }

  /** A reflection that names no step stands at the end of its lesson. */
  private static boolean isHere(Reflection reflection, StepView view) {
    boolean last = view.number() == view.of();
    return reflection.lesson().equals(view.lesson().id())
        && reflection.step().map(view.step().id()::equals).orElse(last);
  }

  private final class Maker implements Part.Fold<List<StepPart>> {

    private final StepView view;

    Maker(StepView view) {
      this.view = view;
    }

    @Override
    public List<StepPart> html(SafeHtml html) {
      return List.of(new StepPart.Prose(html));
    }

    @Override
    public List<StepPart> prompt(Prompt prompt) {
      return List.of(writing(prompt.id(), prompt.question(), prompt.alternative()));
    }

    @Override
    public List<StepPart> regional(ByRegion<SafeHtml> variants) {
      return List.of(StepPart.Regional.of(variants, request.region()));
    }

    @Override
    public List<StepPart> practice(ItemId item) {
      return view.module().findItem(item).map(this::asked).stream().toList();
    }

    StepPart reflection(Reflection item) {
      return writing(new PromptId(item.id().value()), item.text(), Optional.of(item.alternative()));
    }

    private StepPart writing(PromptId id, Text question, Optional<Text> alternative) {
      Optional<JournalEntry> entry = Optional.ofNullable(view.written().get(id));
      return StepPart.Writing.of(id.value(), question, alternative, entry, request.language());
    }

    private StepPart asked(Item item) {
      List<Integer> order = Presentation.of(item, ALWAYS_THE_SAME).order();
      Optional<Response> tried = sent("try.", item);
      return new StepPart.Asked(
          QuestionForm.of(item, order, tried.or(() -> sent("set.", item)), request.language()),
          tried.map(given -> Told.of(item, given, request.language())));
    }

    /** An answer in the address: to explain, or only to show as it is being put in order. */
    private Optional<Response> sent(String kind, Item item) {
      return Optional.of(request.query(kind + item.id()))
          .flatMap(Response::parse)
          .filter(item::accepts);
    }
  }
}
