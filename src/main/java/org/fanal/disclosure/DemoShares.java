package org.fanal.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.fanal.certification.Award;
import org.fanal.certification.AwardId;
import org.fanal.certification.AwardKind;
import org.fanal.certification.AwardRecorded;
import org.fanal.certification.Awards;
import org.fanal.credentials.Wording;
import org.fanal.disclosure.ShareMaking.Prepared;
import org.fanal.disclosure.model.Code;
import org.fanal.disclosure.store.ShareRows;
import org.fanal.kernel.Language;
import org.fanal.kernel.PersonId;
import org.fanal.people.Account;
import org.fanal.people.Accounts;
import org.fanal.people.Organisations;
import org.fanal.people.Person;
import org.fanal.platform.Sentences;
import org.fanal.platform.Settings;

/**
 * The invented shares of {@code shares.csv}, made when their holder's first award of that kind is
 * recorded and dated from then. Their words are in French and English by turns; those for an
 * organisation are for the demo's own.
 */
@ApplicationScoped
public class DemoShares {

  private static final int DAYS = 30;
  private static final Duration BEFORE_EXPIRY = Duration.ofDays(DAYS + 10L);

  private ShareMaking making;
  private Shares shares;
  private PrintedNames names;
  private ShareRows rows;
  private Awards awards;
  private Accounts accounts;
  private Organisations organisations;
  private Settings settings;
  private Clock clock;

  protected DemoShares() {}

  @Inject
  public DemoShares(
      ShareMaking making,
      Shares shares,
      PrintedNames names,
      ShareRows rows,
      Awards awards,
      Accounts accounts,
      Organisations organisations,
      Settings settings,
      Clock clock) {
    this.making = making;
    this.shares = shares;
    this.names = names;
    this.rows = rows;
    this.awards = awards;
    this.accounts = accounts;
    this.organisations = organisations;
    this.settings = settings;
    this.clock = clock;
  }

  /** A line of the file. */
  private record Line(
      Code code,
      ShareState state,
      Wording wording,
      String holder,
      AwardKind award,
      boolean isForOrganisation,
      Language said) {

    static Line of(String text, int number) {
      String[] columns = text.split(",", -1);
      return new Line(
          Code.parse(columns[0]).orElseThrow(),
          ShareState.valueOf(columns[1].toUpperCase(Locale.ROOT)),
          Wording.valueOf(columns[2].toUpperCase(Locale.ROOT)),
          columns[3],
          AwardKind.valueOf(columns[4].toUpperCase(Locale.ROOT)),
          columns[5].equals("organisation"),
          number % 2 == 0 ? Language.FR : Language.EN);
    }
  }

  @Transactional
  public void on(@Observes AwardRecorded recorded) {
    if (settings.demo()) {
      accounts
          .find(new PersonId(recorded.person()))
          .ifPresent(account -> lay(account.person().id(), account, recorded));
    }
  }

  private void lay(PersonId holder, Account account, AwardRecorded recorded) {
    List<Line> theirs =
        lines().stream().filter(line -> line.holder().equals(account.email())).toList();
    if (!theirs.isEmpty()) {
      awards
          .find(holder, new AwardId(recorded.award()))
          .ifPresent(award -> lay(account.person(), award, theirs));
    }
  }

  private void lay(Person holder, Award award, List<Line> theirs) {
    List<Line> wanted =
        theirs.stream()
            .filter(line -> line.award() == award.kind())
            .filter(line -> !rows.has(line.code().lookup()))
            .toList();
    if (!wanted.isEmpty()) {
      names.enter(holder.id(), holder.chosenName());
      wanted.forEach(line -> lay(holder.id(), award.id(), line));
    }
  }

  private void lay(PersonId holder, AwardId award, Line line) {
    Instant now = clock.instant();
    Instant madeAt = line.state() == ShareState.EXPIRED ? now.minus(BEFORE_EXPIRY) : now;
    NameShown name = line.wording() == Wording.FULL ? NameShown.FULL : NameShown.INITIALS;
    String note =
        Sentences.say(
            line.said(), "statement.demo." + line.state().name().toLowerCase(Locale.ROOT));
    ShareWish wish =
        new ShareWish(award, line.wording(), name, line.said(), DAYS, note)
            .meantFor(audience(line), "");
    making
        .prepare(holder, wish, madeAt)
        .prepared()
        .map(prepared -> making.make(notAfterItsEnd(prepared), line.code()))
        .filter(made -> line.state() == ShareState.WITHDRAWN)
        .ifPresent(made -> shares.withdraw(holder, made));
  }

  private Audience audience(Line line) {
    return organisations.all().stream()
        .filter(organisation -> line.isForOrganisation())
        .findFirst()
        .<Audience>map(each -> new Audience.Organisation(each.id(), each.name()))
        .orElseGet(Audience.Bearer::new);
  }

  /** An invented share may be over before its award was recorded; its words may not say so. */
  private static Prepared notAfterItsEnd(Prepared prepared) {
    Shown shown = prepared.shown();
    YearMonth end = YearMonth.from(shown.until());
    return shown.since().isAfter(end)
        ? new Prepared(
            prepared.award(),
            prepared.wish(),
            shown.since(end),
            prepared.madeAt(),
            prepared.overAt())
        : prepared;
  }

  private List<Line> lines() {
    return settings
        .text("fanal.demo.folder")
        .map(folder -> lines(Path.of(folder, "shares.csv")))
        .orElse(List.of());
  }

  private static List<Line> lines(Path file) {
    try {
      List<String> all = Files.readAllLines(file);
      return IntStream.range(1, all.size())
          .filter(number -> !all.get(number).isBlank())
          .mapToObj(number -> Line.of(all.get(number), number))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The demo shares cannot be read: " + file, unreadable);
    }
  }
}
