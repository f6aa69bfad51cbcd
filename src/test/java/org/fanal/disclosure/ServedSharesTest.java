package org.fanal.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.fanal.certification.Award;
import org.fanal.certification.IssuerIdentity;
import org.fanal.credentials.Verdict;
import org.fanal.credentials.Verifier;
import org.fanal.credentials.Wording;
import org.fanal.credentials.check.ServedFolder;
import org.fanal.credentials.check.ServedFolder.Expectation;
import org.fanal.kernel.Language;
import org.fanal.pathway.standing.FactKind;
import org.junit.jupiter.api.Test;

/**
 * Leaves the files that holders of shares download, and what is served beside them, for the
 * verifiers of {@code src/test/verifiers}.
 */
class ServedSharesTest {

  private static final List<FactKind> KINDS =
      List.of(FactKind.THEORY_ATTESTED, FactKind.PROVISIONAL_GRANTED, FactKind.CERTIFICATE_GRANTED);
  private static final Path FOLDER = Path.of("target/served");

  private final DisclosureFixture fixture = new DisclosureFixture();
  private final IssuerIdentity identity = fixture.certification.identity;

  @Test
  void areGenuineAndSayWhetherTheyStandForEveryVerifier() throws IOException {
    ServedFolder served = ServedFolder.in(FOLDER);
    ShareView over = share(Language.EN, Wording.FULL, NameShown.NONE, 1);
    byte[] expired = fixture.file(over);
    String expiredToken = fixture.token(over);
    fixture.pass(Duration.ofDays(2));
    add(served, Language.FR, Wording.FULL, NameShown.FULL);
    add(served, Language.FR, Wording.NEUTRAL, NameShown.INITIALS);
    add(served, Language.EN, Wording.FULL, NameShown.NONE);
    add(served, Language.EN, Wording.NEUTRAL, NameShown.FULL);
    addOfNothingChosen(served);
    addProlonged(served);
    for (FactKind kind : KINDS) {
      for (Wording wording : Wording.values()) {
        for (Language language : Language.values()) {
          add(served, kind, wording, language);
        }
      }
    }
    ShareView withdrawn = share(Language.FR, Wording.NEUTRAL, NameShown.FULL, 30);
    byte[] revoked = fixture.file(withdrawn);
    fixture.withdraw(withdrawn);
    fixture.pass(Duration.ofMinutes(15));
    served.credential("revoked", revoked, Expectation.REVOKED);
    served.token("expired", expiredToken, Expectation.EXPIRED);
    served.credential("expired", expired, Expectation.EXPIRED);
    served.document(identity.documentAddress(), identity.document().bytes());
    served.document(identity.documentAddress().resolve("jwks.json"), identity.keySet().bytes());
    for (UUID list : fixture.database.inTransaction(fixture.certification.lists::all)) {
      served.document(address(list), edition(list));
    }
    served.close(identity.issuer().did(), fixture.certification.clock.instant());

    assertThat(verdict(revoked).signature()).isEmpty();
    assertThat(verdict(revoked).valid()).isFalse();
    assertThat(verdict(expired).time()).isPresent();
    assertThat(Files.readString(FOLDER.resolve("manifest.json"))).contains("fr-neutral-initials");
  }

  private void addOfNothingChosen(ServedFolder served) throws IOException {
    ShareView bare = fixture.share(fixture.plain().showing(Set.of()));
    served.credential("fr-neutral-bare", fixture.file(bare), Expectation.VALID);
  }

  /** The file from before counts no more, the one of now does. */
  private void addProlonged(ServedFolder served) throws IOException {
    ShareView share = fixture.share(fixture.plain());
    byte[] before = fixture.file(share);
    fixture.database.inTransaction(() -> fixture.running.extend(fixture.holder, share.id(), 90));
    served.credential("prolonged", fixture.file(share), Expectation.VALID);
    served.credential("before-prolonged", before, Expectation.REVOKED);
  }

  private void add(ServedFolder served, Language language, Wording wording, NameShown name)
      throws IOException {
    ShareView share = share(language, wording, name, 30);
    served.credential(name(language, wording, name), fixture.file(share), Expectation.VALID);
    served.token(name(language, wording, name), fixture.token(share), Expectation.VALID);
  }

  private void add(ServedFolder served, FactKind kind, Wording wording, Language language)
      throws IOException {
    Award award = fixture.granted(kind);
    ShareView share = fixture.shareOf(award, wording, language, EnumSet.allOf(Claim.class));
    String name =
        "%s-%s-%s"
            .formatted(kind, wording, language.tag())
            .toLowerCase(Locale.ROOT)
            .replace('_', '-');
    served.credential(name, fixture.file(award, share), Expectation.VALID);
    served.token(name, fixture.token(award.holder(), share), Expectation.VALID);
  }

  private ShareView share(Language language, Wording wording, NameShown name, int days) {
    return fixture.share(
        new ShareWish(fixture.award.id(), wording, name, language, days, DisclosureFixture.NOTE));
  }

  private Verdict verdict(byte[] file) throws IOException {
    UUID list =
        fixture.database.inTransaction(fixture.certification.lists::all).stream()
            .filter(each -> new String(file, StandardCharsets.UTF_8).contains(each.toString()))
            .findFirst()
            .orElseThrow();
    return new Verifier(identity.document())
        .verify(file, edition(list), fixture.certification.clock.instant());
  }

  private byte[] edition(UUID list) {
    return fixture
        .database
        .inTransaction(() -> fixture.certification.lists.served(list))
        .orElseThrow()
        .bytes();
  }

  private static URI address(UUID list) {
    return URI.create("https://demo.fanal.example/status/" + list);
  }

  private static String name(Language language, Wording wording, NameShown name) {
    return "%s-%s-%s".formatted(language.tag(), wording, name).toLowerCase(Locale.ROOT);
  }
}
