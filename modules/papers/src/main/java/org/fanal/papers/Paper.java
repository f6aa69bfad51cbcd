package org.fanal.papers;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanal.credentials.Wording;
import org.fanal.kernel.Language;

/**
 * What one paper says, already worded by the caller in one language and one wording.
 *
 * @param lead sentences under the holder's name
 * @param signedAt what the signature tells as its time: give the month's first instant, as in the
 *     credential, or the paper tells the day on which it was asked for
 * @param credential the signed JSON as issued; it is enclosed byte for byte
 */
public record Paper(
    Language language,
    Wording wording,
    String issuer,
    String title,
    Optional<String> holder,
    List<String> lead,
    List<Fact> facts,
    List<String> signatories,
    Verification verification,
    Instant signedAt,
    byte[] credential) {

  public Paper {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(wording, "wording");
    Objects.requireNonNull(holder, "holder");
    Objects.requireNonNull(verification, "verification");
    Objects.requireNonNull(signedAt, "signedAt");
    if (issuer.isBlank() || title.isBlank() || credential.length == 0) {
      throw new IllegalArgumentException("A paper has an issuer, a title and a credential");
    }
    lead = List.copyOf(lead);
    facts = List.copyOf(facts);
    signatories = List.copyOf(signatories);
    credential = credential.clone();
  }

  @Override
  public byte[] credential() {
    return credential.clone();
  }

  /** The same for every wording and holder: a folder of downloads tells nothing. */
  public String fileName() {
    return "attestation.pdf";
  }

  /** Every text that the caller gave to print. */
  Stream<String> texts() {
    Stream<String> own =
        Stream.of(issuer, title, holder.orElse(""), verification.page(), verification.code());
    Stream<String> listed = Stream.concat(lead.stream(), signatories.stream());
    Stream<String> told =
        facts.stream().flatMap(f -> Stream.concat(Stream.of(f.heading()), f.lines().stream()));
    return Stream.of(own, listed, told).flatMap(texts -> texts);
  }
}
