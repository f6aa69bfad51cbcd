package org.fanal.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.fanal.kernel.PersonId;
import org.fanal.platform.Audit;
import org.fanal.standing.store.PriorRows;
import org.fanal.standing.store.StoredCase;
import org.fanal.standing.store.StoredPrior;

/** Credentials from elsewhere for those members of the committee who may decide on them, or did. */
@ApplicationScoped
public class PriorCases {

  private Committee committee;
  private PriorRows rows;
  private PriorViews views;
  private Audit audit;

  protected PriorCases() {}

  @Inject
  PriorCases(Committee committee, PriorRows rows, PriorViews views, Audit audit) {
    this.committee = committee;
    this.rows = rows;
    this.views = views;
    this.audit = audit;
  }

  /** Empty for a case about something else, and for whoever may not look at it. */
  @Transactional
  public Optional<PriorView> find(PersonId member, DecisionId decision) {
    return committee
        .shown(member, decision)
        .flatMap(found -> prior(found).map(stored -> views.view(stored, found.programme())));
  }

  /** The text of the file, to take away; that somebody did is noted. */
  @Transactional
  public Optional<String> take(PersonId member, DecisionId decision) {
    Optional<String> file = find(member, decision).flatMap(PriorView::file);
    if (file.isPresent()) {
      audit.record(member.value(), "standing.prior-file-taken", decision.value());
    }
    return file;
  }

  /** An appeal is about what the first case was about. */
  private Optional<StoredPrior> prior(StoredCase found) {
    return rows.find(found.against().orElse(found.id()));
  }
}
