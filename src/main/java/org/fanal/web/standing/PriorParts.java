package org.fanal.web.standing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.fanal.disclosure.Doubt;
import org.fanal.disclosure.FileVerdict;
import org.fanal.disclosure.PresentedFiles;
import org.fanal.standing.PriorView;

/** Adds to a credential from elsewhere what is known of it here, if it was issued here. */
@RequestScoped
public class PriorParts {

  private PresentedFiles files;
  private Clock clock;

  protected PriorParts() {}

  @Inject
  public PriorParts(PresentedFiles files, Clock clock) {
    this.files = files;
    this.clock = clock;
  }

  PriorPart of(PriorView view) {
    return new PriorPart(view, view.file().flatMap(this::own), clock.instant());
  }

  private Optional<String> own(String file) {
    FileVerdict verdict = files.judge(file.getBytes(StandardCharsets.UTF_8));
    if (verdict.statement().isPresent()) {
      return Optional.of("prior_findings.own." + (verdict.valid() ? "current" : "ended"));
    }
    return verdict
        .signature()
        .filter(doubt -> doubt == Doubt.CHANGED)
        .map(doubt -> "prior_findings.own.changed");
  }
}
