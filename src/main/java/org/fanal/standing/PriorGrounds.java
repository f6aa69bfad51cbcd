package org.fanal.standing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.fanal.kernel.Language;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.Text;
import org.fanal.platform.Sentences;
import org.fanal.standing.Grounds.Obstacles;
import org.fanal.standing.store.PriorRows;
import org.fanal.standing.store.StoredCase;

/**
 * What keeps a credential from elsewhere from counting, as things are when somebody looks: between
 * the day when it was brought and the day when people decide, more than one thing can change.
 */
@Dependent
class PriorGrounds {

  private final PriorRows rows;
  private final PriorSeals seals;
  private final PriorViews views;
  private final LearningViews continued;

  @Inject
  PriorGrounds(PriorRows rows, PriorSeals seals, PriorViews views, LearningViews continued) {
    this.rows = rows;
    this.seals = seals;
    this.views = views;
    this.continued = continued;
  }

  /** An appeal is about what the first case was about. */
  Obstacles obstacles(StandingView view, StoredCase found) {
    PersonId person = new PersonId(found.person());
    Optional<PriorSeals.Opened> opened =
        rows.find(found.against().orElse(found.id())).map(seals::open);
    return opened
        .flatMap(PriorSeals.Opened::wish)
        .map(wish -> missing(person, view, wish, opened.flatMap(PriorSeals.Opened::file)))
        .map(missing -> new Obstacles(true, missing))
        .orElseGet(() -> new Obstacles(false, List.of()));
  }

  private List<Text> missing(
      PersonId person, StandingView view, PriorWish wish, Optional<String> file) {
    if (wish.isForModules()) {
      return views.leavesSomething(person, view.programme(), wish.modules())
          ? List.of()
          : List.of(text("decisions.prior.module"));
    }
    return counts(person, view, wish, file) ? List.of() : List.of(text("decisions.prior.learning"));
  }

  private boolean counts(
      PersonId person, StandingView view, PriorWish wish, Optional<String> file) {
    return continued
        .of(person, view)
        .filter(LearningView::open)
        .filter(
            open ->
                views
                    .unfit(wish, file.flatMap(PriorViews::findings), open.since(), open.kinds())
                    .isEmpty())
        .isPresent();
  }

  private static Text text(String key) {
    return new Text(Sentences.say(Language.FR, key), Sentences.say(Language.EN, key));
  }
}
