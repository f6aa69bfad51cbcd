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
import org.fanal.people.OrganisationRole;
import org.fanal.people.Organisations;

/** Takes what a member pasted, and answers it for one of their organisations. */
@Dependent
public class BatchDesk {

  private final Organisations organisations;
  private final Batches batches;
  private final Verifications verifications;

  @Inject
  public BatchDesk(Organisations organisations, Batches batches, Verifications verifications) {
    this.organisations = organisations;
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
    return organisations.of(person).stream()
        .filter(
            each ->
                organisations
                    .roleOf(person, each.id())
                    .filter(OrganisationRole::mayCheck)
                    .isPresent())
        .toList();
  }

  /**
   * @param chosen the id of one of their organisations; else it is the first
   */
  public Outcome check(PersonId person, String chosen, String pasted) {
    List<Organisation> own = organisationsOf(person);
    List<String> codes = PastedCodes.in(pasted).codes();
    if (codes.isEmpty() || own.isEmpty()) {
      return Outcome.refused(Refusal.NONE);
    }
    if (codes.size() > Batches.MOST) {
      return Outcome.refused(Refusal.MANY);
    }
    if (!verifications.admits(person.toString())) {
      return Outcome.refused(Refusal.WAIT);
    }
    Organisation asking =
        own.stream()
            .filter(each -> each.id().toString().equals(chosen))
            .findFirst()
            .orElse(own.get(0));
    List<Answer> answers =
        batches.check(codes, Method.BATCH, new Batches.For(asking.id(), asking.name()));
    return new Outcome(
        IntStream.range(0, codes.size())
            .mapToObj(i -> BatchLine.of(i + 1, codes.get(i), answers.get(i)))
            .toList(),
        Optional.empty());
  }
}
