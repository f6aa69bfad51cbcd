package org.fanal.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.fanal.kernel.PersonId;
import org.fanal.platform.Audit;
import org.fanal.standing.store.DecisionRows;
import org.fanal.standing.store.OpinionRows;
import org.fanal.standing.store.StoredCase;

/**
 * How somebody is heard about what the committee opened: they answer in their own words, say
 * whether they bring somebody, and may say it otherwise until somebody gave an opinion on it; from
 * then on what they add stands below, with its instant.
 */
@ApplicationScoped
public class Answers {

  /** What fits in the column, whatever the letters are. */
  private static final int LONGEST = 16_000;

  private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'");

  private DecisionRows cases;
  private OpinionRows opinions;
  private CaseWords words;
  private Audit audit;
  private Clock clock;

  protected Answers() {}

  @Inject
  Answers(DecisionRows cases, OpinionRows opinions, CaseWords words, Audit audit, Clock clock) {
    this.cases = cases;
    this.opinions = opinions;
    this.words = words;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param companion whether the person brings somebody
   */
  @Transactional
  public AnswerOutcome say(PersonId person, DecisionId decision, String text, boolean companion) {
    Optional<StoredCase> found =
        cases.lock(decision.value()).filter(each -> each.person().equals(person.value()));
    if (found.isEmpty()) {
      return AnswerOutcome.NO_SUCH_CASE;
    }
    if (!DecisionViews.isAnswerable(found.get())) {
      return AnswerOutcome.TOO_LATE;
    }
    if (!Reasons.fit(text)) {
      return AnswerOutcome.TEXT_UNFIT;
    }
    String all = isFixed(found.get()) ? added(found.get(), text) : text;
    if (all.length() > LONGEST) {
      return AnswerOutcome.TEXT_UNFIT;
    }
    byte[] said = words.sealAnswer(person, decision.value(), all);
    cases.answer(decision.value(), said, companion, clock.instant());
    audit.record(person.value(), "standing.case-answered", decision.value());
    return AnswerOutcome.KEPT;
  }

  /** Whether somebody may have given their opinion on what stands there. */
  private boolean isFixed(StoredCase found) {
    return !opinions.on(List.of(found.id())).isEmpty();
  }

  private String added(StoredCase found, String text) {
    String before = words.of(List.of(found.person())).answer(found).orElse("");
    String at = AT.format(clock.instant().atZone(ZoneOffset.UTC));
    return (before + "\n\n" + at + "\n" + text.strip()).strip();
  }
}
