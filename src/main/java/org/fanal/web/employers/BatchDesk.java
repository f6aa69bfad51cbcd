package org.fanal.web.employers;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.fanal.disclosure.Answer;
import org.fanal.disclosure.Batches;
import org.fanal.disclosure.Method;
import org.fanal.disclosure.Verifications;
import org.fanal.kernel.PersonId;
import org.fanal.people.Organisation;
import org.fanal.web.disclosure.Checking;

/** Takes what a member pasted, and answers it for one of their organisations. */
@Dependent
public class BatchDesk {

  private final Checking checking;
  private final Batches batches;
  private final Verifications verifications;

  @Inject
  public BatchDesk(Checking checking, Batches batches, Verifications verifications) {
    this.checking = checking;
    this.batches = batches;
    this.verifications = verifications;
  }

  /** Why nothing was checked. */
  public enum Refusal {
    NONE,
    MANY,
    WAIT;

    String key() {
      return "employer_batch.fix." + name().toLowerCase(Locale.ROOT);
    }
  }

  /** The answers, or why there are none. */
  public record Outcome(List<BatchLine> lines, Optional<Refusal> refusal) {

    static Outcome refused(Refusal why) {
      return new Outcome(List.of(), Optional.of(why));
    }

    void take(Consumer<List<BatchLine>> answered, Consumer<Refusal> refused) {
      refusal.ifPresentOrElse(refused, () -> answered.accept(lines));
    }
  }

  /** Those in whose name the person may check. */
  public List<Organisation> organisationsOf(PersonId person) {
    return checking.of(person);
  }

  /** As {@link Checking#asked}. */
  public Optional<Organisation> asked(PersonId person, String chosen) {
    return checking.asked(person, chosen);
  }

  /**
   * @param asking one in whose name the person may check
   */
  public Outcome check(PersonId person, Organisation asking, String pasted) {
    List<String> codes = PastedCodes.in(pasted).codes();
    if (codes.isEmpty()) {
      return Outcome.refused(Refusal.NONE);
    }
    if (codes.size() > Batches.MOST) {
      return Outcome.refused(Refusal.MANY);
    }
    if (!verifications.admits(person.toString())) {
      return Outcome.refused(Refusal.WAIT);
    }
    List<Answer> answers =
        batches.check(codes, Method.BATCH, new Batches.For(asking.id(), asking.name()));
    return new Outcome(
        IntStream.range(0, codes.size())
            .mapToObj(i -> BatchLine.of(i + 1, codes.get(i), answers.get(i)))
            .toList(),
        Optional.empty());
  }
}
