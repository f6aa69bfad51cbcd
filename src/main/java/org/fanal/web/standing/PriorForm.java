package org.fanal.web.standing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fanal.kernel.ContentIds;
import org.fanal.kernel.ModuleId;
import org.fanal.standing.Declaration;
import org.fanal.standing.PriorWish;

/**
 * What stands in the fields around a credential from elsewhere, as it was typed.
 *
 * @param pasted the credential itself, where it is text
 * @param counts {@code learning}, else for modules
 */
public record PriorForm(
    String pasted,
    String counts,
    List<String> modules,
    String kind,
    String hours,
    String sentence) {

  static final PriorForm BLANK = new PriorForm("", "", List.of(), "", "", "");
  private static final String LEARNING = "learning";

  public PriorForm {
    modules = List.copyOf(modules);
  }

  static PriorForm read(Function<String, Optional<String>> field, List<String> modules) {
    return new PriorForm(
        field.apply("pasted").orElse(""),
        field.apply("counts").orElse(""),
        modules,
        field.apply("kind").orElse(""),
        field.apply("hours").orElse(""),
        field.apply("sentence").orElse(""));
  }

  /** The same with the credential as text, so that it need not be chosen again. */
  PriorForm with(String text) {
    return new PriorForm(text, counts, modules, kind, hours, sentence);
  }

  public boolean isForLearning() {
    return counts.equals(LEARNING);
  }

  PriorWish wish() {
    if (!isForLearning()) {
      return PriorWish.modules(
          modules.stream().filter(ContentIds::isValid).map(ModuleId::new).toList(), sentence);
    }
    Declaration said = new LearningForm("", kind, hours, "").declaration();
    return PriorWish.learning(said.kind(), said.time(), sentence);
  }
}
