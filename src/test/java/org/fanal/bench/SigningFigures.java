package org.fanal.bench;

import com.apicatalog.jsonld.JsonLdError;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import org.fanal.credentials.StatusList;
import org.fanal.papers.Paper;
import org.fanal.papers.Papers;
import org.fanal.papers.Printing;

/** What signing, printing and drawing a place cost without the application around them. */
final class SigningFigures {

  private static final Duration LENGTH = Duration.ofSeconds(4);
  private static final int DRAWN = 5_000;
  private static final int BUCKETS = 64;

  private final SampleIssuer issuer = new SampleIssuer();

  List<Figure> all() {
    return List.of(signatures(), papers(), places());
  }

  private Figure signatures() {
    BareSignature bare = bare();
    double alone = Pace.of(bare::make, LENGTH);
    double ours = Pace.of(issuer::sign, LENGTH);
    return Figure.atLeast(
        60,
        "Signatures, in % of the bare cost of canonicalising and signing",
        100 * ours / alone,
        "%.0f %%: %.0f/s a core, of %.0f/s",
        ours,
        alone);
  }

  private BareSignature bare() {
    try {
      PrivateKey key =
          KeyFactory.getInstance("Ed25519")
              .generatePrivate(new PKCS8EncodedKeySpec(issuer.key.pkcs8()));
      return new BareSignature(issuer.sign().bytes(), key);
    } catch (GeneralSecurityException | JsonLdError broken) {
      throw new IllegalStateException(broken);
    }
  }

  private Figure papers() {
    Papers press = issuer.press();
    Paper paper = issuer.paper();
    double pace = Pace.of(() -> require(press.print(paper)), LENGTH);
    return Figure.atLeast(5, "Papers (PDF/A-3a, sealed) a second a core", pace, "%.1f/s");
  }

  private static void require(Printing printing) {
    if (!(printing instanceof Printing.Printed)) {
      throw new IllegalStateException("Not printed: " + printing);
    }
  }

  /** Five thousand places as they are allotted, in 64 equal parts of the list. */
  private static Figure places() {
    SecureRandom random = new SecureRandom();
    BitSet used = new BitSet(StatusList.LENGTH);
    int[] counts = new int[BUCKETS];
    for (int i = 0; i < DRAWN; i++) {
      int place = StatusList.freeIndex(random, used::get).orElseThrow();
      used.set(place);
      counts[place / (StatusList.LENGTH / BUCKETS)]++;
    }
    return Figure.below(
        Statistics.CHI_SQUARE_63_AT_1_IN_1000,
        "Places in the status list: chi-square of 5,000 in 64 parts (63 degrees; 1 in 1,000 is above)",
        Statistics.chiSquare(counts),
        "%.1f");
  }
}
