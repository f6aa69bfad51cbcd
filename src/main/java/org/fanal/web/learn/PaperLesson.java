package org.fanal.web.learn;

import java.util.ArrayList;
import java.util.List;
import org.fanal.assessment.Item;
import org.fanal.courseware.ByRegion;
import org.fanal.courseware.Lesson;
import org.fanal.courseware.Module;
import org.fanal.courseware.PaperProse;
import org.fanal.courseware.Part;
import org.fanal.courseware.Prompt;
import org.fanal.courseware.SafeHtml;
import org.fanal.courseware.Step;
import org.fanal.courseware.Wording;
import org.fanal.courseware.book.Question;
import org.fanal.kernel.ItemId;
import org.fanal.kernel.Language;
import org.fanal.kernel.Region;
import org.fanal.kernel.Text;

/** A whole lesson as it is printed: its steps one after another, the answers after all of them. */
public record PaperLesson(List<PaperStep> steps, List<PaperAnswer> answers) {

  public PaperLesson {
    steps = List.copyOf(steps);
    answers = List.copyOf(answers);
  }

  public record PaperStep(String title, List<PaperPart> parts) {
    public PaperStep {
      parts = List.copyOf(parts);
    }
  }

  static PaperLesson of(Module module, Lesson lesson, Language language, Region region) {
    List<PaperAnswer> answers = new ArrayList<>();
    List<PaperStep> steps = new ArrayList<>();
    for (Step step : lesson.steps()) {
      String prefix = "step-" + (steps.size() + 1) + "-";
      Maker maker = new Maker(module, language, region, prefix, answers);
      List<PaperPart> parts =
          step.parts(language).stream().flatMap(part -> part.fold(maker).stream()).toList();
      steps.add(new PaperStep(step.title().in(language), parts));
    }
    return new PaperLesson(steps, answers);
  }

  private record Maker(
      Module module, Language language, Region region, String prefix, List<PaperAnswer> answers)
      implements Part.Fold<List<PaperPart>> {

    @Override
    public List<PaperPart> html(SafeHtml html) {
      return List.of(new PaperPart.Prose(prose(html)));
    }

    private SafeHtml prose(SafeHtml html) {
      PaperProse prose = PaperProse.of(html, prefix, answers.size(), language);
      prose.answers().forEach(answer -> answers.add(PaperAnswer.of(answer)));
      return prose.html();
    }

    @Override
    public List<PaperPart> prompt(Prompt prompt) {
      return List.of(
          new PaperPart.Prompt(
              prompt.question().in(language),
              prompt.alternative().map((Text other) -> other.in(language))));
    }

    /** A paper is for one person: it has what is so where they live. */
    @Override
    public List<PaperPart> regional(ByRegion<SafeHtml> variants) {
      StepPart.Regional.Variant here = StepPart.Regional.of(variants, region).here();
      return List.of(new PaperPart.Regional(here.name(), prose(here.html())));
    }

    @Override
    public List<PaperPart> practice(ItemId item) {
      return module.findItem(item).map(this::asked).stream().toList();
    }

    private PaperPart asked(Item item) {
      Question question = Question.of(item, Wording.in(language));
      answers.add(PaperAnswer.of(question.answer(), item.why().in(language)));
      return new PaperPart.Asked(item.text().in(language), question, answers.size());
    }
  }
}
