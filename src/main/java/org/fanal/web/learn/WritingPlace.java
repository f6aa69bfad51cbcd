package org.fanal.web.learn;

import java.util.Optional;
import org.fanal.study.ModulePath;

/** The page that private writing comes from, and leads back to: a step, or a module's journal. */
record WritingPlace(ModulePath path, String address) {

  private static final String JOURNAL = "journal";

  static Optional<WritingPlace> of(Form form) {
    return form.has(JOURNAL)
        ? StepName.module(form)
            .map(path -> new WritingPlace(path, LearnAddress.guide(path, JOURNAL)))
        : StepName.of(form).map(step -> new WritingPlace(step.path(), step.address()));
  }
}
