package org.fanal.study;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fanal.assessment.AttemptId;
import org.fanal.assessment.Check;
import org.fanal.assessment.Draw;
import org.fanal.assessment.Item;
import org.fanal.assessment.Response;
import org.fanal.kernel.ItemId;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.Region;
import org.fanal.study.model.Answer;
import org.fanal.study.model.Attempt;
import org.fanal.study.store.AttemptRows;
import org.fanal.study.store.ModuleRows;

/** The life of one attempt: drawn, answered, handed in, over. */
@Dependent
class Attempts {

  private static final SecureRandom SEEDS = new SecureRandom();

  private final AttemptRows rows;
  private final ModuleRows modules;
  private final Sheets sheets;
  private final Progress progress;

  @Inject
  Attempts(AttemptRows rows, ModuleRows modules, Sheets sheets, Progress progress) {
    this.rows = rows;
    this.modules = modules;
    this.sheets = sheets;
    this.progress = progress;
  }

  Optional<Attempt> find(PersonId person, AttemptId id) {
    return rows.find(person, id);
  }

  Optional<Attempt> lock(PersonId person, AttemptId id) {
    return rows.lock(person, id);
  }

  /** The caller holds the module's row and knows that an attempt may start. */
  Attempt start(Studied studied, Region region) {
    long seed = SEEDS.nextLong();
    List<Item> drawn =
        Draw.from(
            studied.module().items(),
            region,
            studied.module().check().draw(),
            previous(studied),
            seed);
    Attempt attempt =
        new Attempt(
            new AttemptId(UUID.randomUUID()),
            studied.person(),
            studied.path().programme(),
            studied.path().module(),
            studied.version(),
            seed,
            drawn.stream().map(Item::id).toList(),
            progress.now(),
            Optional.empty(),
            Optional.empty());
    rows.add(attempt);
    return attempt;
  }

  /** The caller holds the attempt's row. */
  AnswerOutcome save(Attempt attempt, ItemId item, Response response, long sequence) {
    if (!attempt.items().contains(item)) {
      return new AnswerOutcome.NotYours();
    }
    boolean again = attempt.isSubmitted();
    if (attempt.isOver() || again && !isAskedAgain(attempt, item)) {
      return new AnswerOutcome.Closed();
    }
    if (sheets.version(attempt).findItem(item).filter(it -> it.accepts(response)).isEmpty()) {
      return new AnswerOutcome.Unfit();
    }
    Optional<Answer> current = rows.answer(attempt.id(), item, again);
    if (current.isPresent() && !current.get().yieldsTo(sequence)) {
      return settled(current.get(), response);
    }
    Instant now = progress.now();
    rows.save(attempt.id(), new Answer(item, again, response, sequence, now));
    return new AnswerOutcome.Saved(now, sequence);
  }

  /** The caller holds the attempt's row. */
  SubmitOutcome submit(Attempt attempt) {
    Sheet sheet = sheets.of(attempt);
    if (attempt.isOver()) {
      return new SubmitOutcome.Over(sheet.result());
    }
    Check check = sheet.mark();
    Instant now = progress.now();
    return check.isOver() ? end(sheet, check, now) : askAgain(attempt, now);
  }

  private SubmitOutcome askAgain(Attempt attempt, Instant now) {
    if (!attempt.isSubmitted()) {
      rows.submit(attempt.id(), now);
    }
    return new SubmitOutcome.AskAgain(reread(attempt).view());
  }

  private SubmitOutcome end(Sheet sheet, Check check, Instant now) {
    Attempt attempt = sheet.attempt();
    rows.end(attempt.id(), check.points(), check.isMastered(), now);
    if (check.isMastered()) {
      ModulePath path = new ModulePath(attempt.programme(), attempt.module());
      modules.master(new ModuleRows.Key(attempt.person(), path.programme(), path.module()), now);
      progress.settle(attempt.person(), path);
    }
    return new SubmitOutcome.Over(reread(attempt).result());
  }

  private Sheet reread(Attempt attempt) {
    return sheets.of(rows.find(attempt.person(), attempt.id()).orElseThrow());
  }

  private boolean isAskedAgain(Attempt attempt, ItemId item) {
    return sheets.of(attempt).mark().toAskAgain().stream().anyMatch(it -> it.id().equals(item));
  }

  private Set<ItemId> previous(Studied studied) {
    return rows.newest(studied.key())
        .map(attempt -> Set.copyOf(attempt.items()))
        .orElseGet(Set::of);
  }

  private static AnswerOutcome settled(Answer current, Response response) {
    return current.says(response)
        ? new AnswerOutcome.Saved(current.savedAt(), current.sequence())
        : new AnswerOutcome.Stale(current.response(), current.sequence(), current.savedAt());
  }
}
