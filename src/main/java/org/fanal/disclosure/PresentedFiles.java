package org.fanal.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.fanal.certification.IssuerIdentity;
import org.fanal.certification.Seals;
import org.fanal.certification.StatusLists;
import org.fanal.credentials.ClaimedIssuer;
import org.fanal.credentials.Statement;
import org.fanal.credentials.StatusRef;
import org.fanal.credentials.TokenVerifier;
import org.fanal.credentials.Verdict;
import org.fanal.credentials.Verifier;
import org.fanal.papers.Reading;

/**
 * Judges files of this issuer for whoever presents one: from its bytes and what is published,
 * nothing else. No file is kept, no receipt is written, and no other host is ever asked.
 */
@ApplicationScoped
public class PresentedFiles {

  private IssuerIdentity identity;
  private Seals seals;
  private StatusLists lists;
  private Clock clock;

  protected PresentedFiles() {}

  @Inject
  public PresentedFiles(IssuerIdentity identity, Seals seals, StatusLists lists, Clock clock) {
    this.identity = identity;
    this.seals = seals;
    this.lists = lists;
    this.clock = clock;
  }

  /** Any bytes: what cannot be read is a verdict too. */
  public FileVerdict judge(byte[] file) {
    Instant now = clock.instant();
    PresentedForm form = PresentedForm.of(file);
    if (form.isTooLarge(file)) {
      return FileVerdict.unsigned(Doubt.TOO_LARGE, now);
    }
    return switch (form) {
      case JSON -> credential(file, now);
      case TOKEN -> token(PresentedForm.trimmed(file), now);
      case PAPER -> paper(file, now);
    };
  }

  private FileVerdict paper(byte[] file, Instant now) {
    Reading reading = seals.reader().read(file);
    if (reading instanceof Reading.Genuine genuine) {
      return credential(genuine.credential(), now);
    }
    return FileVerdict.unsigned(Doubt.of(((Reading.NotGenuine) reading).flaw()), now);
  }

  private FileVerdict credential(byte[] file, Instant now) {
    if (isForeign(ClaimedIssuer.ofCredential(file))) {
      return FileVerdict.unsigned(Doubt.NOT_OURS, now);
    }
    return withStatus(new Verifier(identity.document()).verifyApartFromStatus(file, now), now);
  }

  private FileVerdict token(byte[] file, Instant now) {
    if (isForeign(ClaimedIssuer.ofToken(file))) {
      return FileVerdict.unsigned(Doubt.NOT_OURS, now);
    }
    return withStatus(new TokenVerifier(identity.keySet()).verifyApartFromStatus(file, now), now);
  }

  private boolean isForeign(Optional<URI> claimed) {
    return claimed.filter(did -> !did.equals(identity.issuer().did())).isPresent();
  }

  private FileVerdict withStatus(Verdict verdict, Instant now) {
    return verdict
        .statement()
        .map(statement -> withStatus(verdict, statement, now))
        .orElseGet(() -> FileVerdict.of(verdict, Optional.empty(), now));
  }

  private FileVerdict withStatus(Verdict verdict, Statement statement, Instant now) {
    byte[] list = statement.status().flatMap(this::published).orElse(new byte[0]);
    Verifier verifier = new Verifier(identity.document());
    return FileVerdict.of(
        verdict.withStatus(verifier.statusOf(statement, list, now)), from(list), now);
  }

  /** Only lists of this issuer, at the address that they are published at. */
  private Optional<byte[]> published(StatusRef place) {
    String address = place.list().toString();
    return lists.all().stream()
        .filter(list -> address.endsWith("/status/" + list))
        .findFirst()
        .flatMap(lists::served)
        .map(StatusLists.Edition::bytes);
  }

  private static Optional<Instant> from(byte[] list) {
    try {
      String text = new String(list, StandardCharsets.UTF_8);
      return Optional.of(Instant.parse(Jsons.read(text).getString("validFrom")));
    } catch (JsonException none) {
      return Optional.empty();
    }
  }
}
