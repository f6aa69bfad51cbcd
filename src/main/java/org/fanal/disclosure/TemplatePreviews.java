package org.fanal.disclosure;

import static java.time.ZoneOffset.UTC;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.fanal.certification.Award;
import org.fanal.certification.IssuerIdentity;
import org.fanal.certification.TemplateKey;
import org.fanal.certification.TemplateWords;
import org.fanal.credentials.Wording;
import org.fanal.kernel.Language;
import org.fanal.papers.IssuerCertificate;
import org.fanal.papers.Papers;
import org.fanal.papers.Seal;
import org.fanal.papers.Verification;
import org.fanal.platform.Sentences;
import org.fanal.platform.Settings;

/**
 * Shows the words of a template around invented facts. Nothing here is signed by the issuer: the
 * paper is sealed with a key that is thrown away, and encloses no credential.
 */
@ApplicationScoped
public class TemplatePreviews {

  private static final int BITS = 2048;
  private static final byte[] NO_CREDENTIAL = "{\"preview\":true}".getBytes(StandardCharsets.UTF_8);

  private IssuerIdentity identity;
  private Settings settings;
  private Clock clock;

  protected TemplatePreviews() {}

  @Inject
  public TemplatePreviews(IssuerIdentity identity, Settings settings, Clock clock) {
    this.identity = identity;
    this.settings = settings;
    this.clock = clock;
  }

  /** What whoever checks a code would see. */
  public Shown shown(TemplateKey key, TemplateWords words, Wording wording, Language language) {
    Instant now = clock.instant();
    Award award = InventedAward.of(key, words, now);
    ShareWish wish =
        new ShareWish(award.id(), wording, NameShown.FULL, language, ShareWish.MOST_DAYS, "")
            .showing(EnumSet.allOf(Claim.class));
    LocalDate until = LocalDate.ofInstant(now, UTC).plusDays(ShareWish.MOST_DAYS);
    String name = Sentences.say(language, "statement.preview.name");
    return Statements.shown(award, wish, Optional.of(name), until, identity.issuer());
  }

  /** The same as a paper. */
  public PaperOutcome paper(
      TemplateKey key, TemplateWords words, Wording wording, Language language) {
    String code = Sentences.say(language, "statement.preview.code");
    String page = settings.neutralAddress().getAuthority() + "/v";
    Verification verification =
        new Verification(page, settings.neutralAddress().resolve("/v").toString(), code);
    Shown shown = shown(key, words, wording, language);
    return PaperOutcome.of(
        new Papers(throwaway(code)).print(PaperWords.of(shown, verification, NO_CREDENTIAL)));
  }

  private Seal throwaway(String name) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(BITS);
      KeyPair pair = generator.generateKeyPair();
      Instant from = clock.instant().minus(Duration.ofDays(366));
      Instant until = clock.instant().plus(Duration.ofDays(1));
      return new Seal(pair.getPrivate(), IssuerCertificate.of(pair, name, from, until));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("This Java has no RSA", missing);
    }
  }
}
