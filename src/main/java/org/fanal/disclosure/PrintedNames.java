package org.fanal.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.fanal.disclosure.store.PrintedNameRows;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.PlainLine;
import org.fanal.platform.Secrets;

/**
 * The name that somebody wants on what they show, kept sealed. Shares that exist keep the name they
 * were made with.
 */
@ApplicationScoped
public class PrintedNames {

  public static final int LONGEST = 120;

  private static final String CONTEXT = "printed-name";

  private PrintedNameRows rows;
  private Secrets secrets;

  protected PrintedNames() {}

  @Inject
  public PrintedNames(PrintedNameRows rows, Secrets secrets) {
    this.rows = rows;
    this.secrets = secrets;
  }

  @Transactional
  public Optional<String> find(PersonId person) {
    return rows.find(person.value())
        .flatMap(closed -> secrets.open(person.value(), CONTEXT, closed));
  }

  @Transactional
  public NameOutcome enter(PersonId person, String name) {
    PlainLine line = PlainLine.of(name);
    NameOutcome outcome = judge(line);
    if (outcome == NameOutcome.KEPT) {
      rows.enter(person.value(), secrets.seal(person.value(), CONTEXT, line.text()));
    }
    return outcome;
  }

  /** {@code M. R.} for {@code Maëlle Roy}, as a share that shows initials prints it. */
  public static String initials(String name) {
    return PlainLine.of(name).initials();
  }

  private static NameOutcome judge(PlainLine line) {
    if (line.text().isEmpty()) {
      return NameOutcome.MISSING;
    }
    if (line.isLongerThan(LONGEST)) {
      return NameOutcome.TOO_LONG;
    }
    boolean letters = line.text().codePoints().anyMatch(Character::isLetter);
    return line.hasUnprintable() || !letters ? NameOutcome.UNFIT : NameOutcome.KEPT;
  }
}
