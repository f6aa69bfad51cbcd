package org.fanal.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.fanal.certification.Award;
import org.fanal.credentials.Wording;
import org.fanal.kernel.Language;
import org.fanal.pathway.standing.FactKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A neutral share looks like any other course, to its last byte and in the name of its file. */
class NeutralShareTest {

  private static final Pattern TELLING =
      Pattern.compile(
          "santé|mental|psych|\\bpaire?s?\\b|aidant|rétabli|stigma|health|\\bpeers?\\b|recover"
              + "|vécu|lived|patient|trouble|malad|illness|diagnos|thérap|therap|crise|crisis"
              + "|\"m[0-9]|/m[0-9]+|essai",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final DisclosureFixture fixture = new DisclosureFixture();

  @ParameterizedTest
  @EnumSource(Language.class)
  void holdsNoWordThatTellsTheField(Language language) {
    ShareView share =
        fixture.share(
            new ShareWish(
                fixture.award.id(), Wording.NEUTRAL, NameShown.FULL, language, 30, "Essai"));
    ShareFile file =
        fixture
            .database
            .inTransaction(() -> fixture.shares.file(fixture.holder, share.id()))
            .orElseThrow();

    String all =
        file.name()
            + new String(file.bytes(), StandardCharsets.UTF_8)
            + ShownJson.write(share.shown())
            + share.link()
            + new String(
                Base64.getUrlDecoder().decode(fixture.token(share).split("\\.")[1]),
                StandardCharsets.UTF_8);

    assertThat(told(all)).isEmpty();
  }

  /** The words of a text that tell the field. */
  static List<String> told(String text) {
    return TELLING.matcher(text).results().map(found -> found.group()).distinct().toList();
  }

  @ParameterizedTest
  @CsvSource({
    "THEORY_ATTESTED, FR", "PROVISIONAL_GRANTED, FR", "CERTIFICATE_GRANTED, FR",
    "THEORY_ATTESTED, EN", "PROVISIONAL_GRANTED, EN", "CERTIFICATE_GRANTED, EN"
  })
  void holdsNoSuchWordWhateverWasEarned(FactKind kind, Language language) {
    Award award = fixture.granted(kind);
    ShareView share = fixture.shareOf(award, Wording.NEUTRAL, language, EnumSet.allOf(Claim.class));
    String all =
        Statements.fileName(share.shown())
            + new String(fixture.file(award, share), StandardCharsets.UTF_8)
            + ShownJson.write(share.shown());

    assertThat(TELLING.matcher(all).results().map(found -> found.group())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void isTheFullShareThatWouldBeFound(Language language) {
    ShareView share =
        fixture.share(
            new ShareWish(fixture.award.id(), Wording.FULL, NameShown.NONE, language, 30, ""));

    assertThat(TELLING.matcher(new String(fixture.file(share), StandardCharsets.UTF_8)).find())
        .isTrue();
  }

  /** Whom it is for and why, and what is left out, stay with the holder. */
  @ParameterizedTest
  @EnumSource(Claim.class)
  void signsAndShowsNothingButWhatWasChosen(Claim only) {
    ShareWish wish =
        fixture
            .wish(Wording.NEUTRAL, NameShown.NONE)
            .meantFor(fixture.theOrganisation(), "Un poste à pourvoir")
            .showing(Set.of(only));
    ShareView share = fixture.share(wish);
    String all = text(share) + ShownJson.write(share.shown());

    assertThat(all)
        .doesNotContain(DisclosureFixture.ORGANISATION, "pourvoir", DisclosureFixture.NOTE);
    assertThat(all.contains("40\u00a0min")).isEqualTo(only == Claim.HOURS);
    assertThat(all.contains("Poser des questions ouvertes")).isEqualTo(only == Claim.COMPETENCIES);
    assertThat(TELLING.matcher(all).results().map(found -> found.group())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Wording.class)
  void joinsTwoSharesOfOnePersonByNothingButChosenWords(Wording wording) {
    String one = text(fixture.share(fixture.wish(wording, NameShown.NONE)));
    String other = text(fixture.share(fixture.wish(wording, NameShown.NONE)));

    for (Pattern unique :
        new Pattern[] {
          Pattern.compile("\"id\":\"(urn:uuid:[^\"]+)\",\"type\":\\[\"VerifiableCredential"),
          Pattern.compile("(did:key:[A-Za-z0-9]+)"),
          Pattern.compile("\"statusListIndex\":\"(\\d+)\"")
        }) {
      assertThat(first(unique, one)).isNotEqualTo(first(unique, other));
    }
  }

  private String text(ShareView share) {
    return new String(fixture.file(share), StandardCharsets.UTF_8);
  }

  private static String first(Pattern pattern, String text) {
    return pattern.matcher(text).results().findFirst().orElseThrow().group(1);
  }
}
