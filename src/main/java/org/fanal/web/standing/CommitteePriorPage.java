package org.fanal.web.standing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.fanal.people.CurrentPerson;
import org.fanal.standing.DecisionId;
import org.fanal.standing.PriorCases;
import org.fanal.web.kit.PathPart;

/** On {@code /committee/{case}}: the credential from elsewhere that a case is about, if it is. */
@Named("committeePriorPage")
@RequestScoped
public class CommitteePriorPage {

  private PriorCases cases;
  private PriorParts parts;
  private CurrentPerson current;
  private PathPart path;

  private Optional<Optional<PriorPart>> part = Optional.empty();

  protected CommitteePriorPage() {}

  @Inject
  public CommitteePriorPage(
      PriorCases cases, PriorParts parts, CurrentPerson current, PathPart path) {
    this.cases = cases;
    this.parts = parts;
    this.current = current;
    this.path = path;
  }

  public Optional<PriorPart> getPart() {
    if (part.isEmpty()) {
      part = Optional.of(look());
    }
    return part.get();
  }

  private Optional<PriorPart> look() {
    return path.find("case")
        .flatMap(DecisionId::parse)
        .flatMap(id -> cases.find(current.get().id(), id))
        .map(parts::of);
  }
}
