package org.fanal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.fanal.kernel.Language;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.Region;
import org.fanal.people.model.ChosenName;
import org.fanal.people.model.EmailAddress;
import org.fanal.people.store.AccountRow;
import org.fanal.people.store.AccountRows;
import org.fanal.platform.DemoData;
import org.fanal.platform.Settings;

/**
 * The invented people of {@code accounts.csv}; a second line for an address gives a second role.
 */
@ApplicationScoped
public class DemoPeople implements DemoData {

  private AccountRows rows;
  private Passwords passwords;
  private Consents consents;
  private Settings settings;
  private Clock clock;

  protected DemoPeople() {}

  @Inject
  public DemoPeople(
      AccountRows rows, Passwords passwords, Consents consents, Settings settings, Clock clock) {
    this.rows = rows;
    this.passwords = passwords;
    this.consents = consents;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public String part() {
    return "people";
  }

  @Override
  public void seed() {
    Map<String, String> hashes = new HashMap<>();
    lines().forEach(line -> lay(line.split(",", -1), hashes));
  }

  private void lay(String[] columns, Map<String, String> hashes) {
    EmailAddress email = new EmailAddress(columns[0]);
    String hash = hashes.computeIfAbsent(columns[1], passwords::hash);
    Role role = Role.valueOf(columns[2].toUpperCase(Locale.ROOT));
    Language language = Language.of(columns[4]).orElseThrow();
    rows.findByEmail(email)
        .orElseGet(() -> add(email, hash, new ChosenName(columns[3]), language))
        .takeOn(role);
  }

  private AccountRow add(EmailAddress email, String hash, ChosenName name, Language language) {
    AccountRow row = new AccountRow(new PersonId(UUID.randomUUID()), email, hash, clock.instant());
    row.call(name);
    row.speak(language);
    row.liveIn(Region.CA_QC, Region.CA_QC.zone());
    rows.add(row);
    consents.give(row.id(), Purpose.SERVICE);
    return row;
  }

  /** The lines under the head; none when the demo has no folder. */
  private List<String> lines() {
    return settings
        .text("fanal.demo.folder")
        .map(folder -> read(Path.of(folder, "accounts.csv")))
        .orElse(List.of());
  }

  private static List<String> read(Path file) {
    try {
      return Files.readAllLines(file).stream().skip(1).filter(line -> !line.isBlank()).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The demo accounts cannot be read: " + file, unreadable);
    }
  }
}
