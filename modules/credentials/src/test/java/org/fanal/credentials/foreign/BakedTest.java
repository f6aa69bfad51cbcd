package org.fanal.credentials.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanal.credentials.foreign.ForeignFixture.BADGE_2;
import static org.fanal.credentials.foreign.ForeignFixture.TITLE;
import static org.fanal.credentials.foreign.ForeignFixture.badge3;
import static org.fanal.credentials.foreign.ForeignFixture.baked;
import static org.fanal.credentials.foreign.ForeignFixture.bytes;
import static org.fanal.credentials.foreign.ForeignFixture.chunk;
import static org.fanal.credentials.foreign.ForeignFixture.findings;
import static org.fanal.credentials.foreign.ForeignFixture.obstacle;
import static org.fanal.credentials.foreign.ForeignFixture.packed;
import static org.fanal.credentials.foreign.ForeignFixture.png;
import static org.fanal.credentials.foreign.ForeignFixture.token;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.fanal.credentials.ForeignSigner;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BakedTest {

  private static final String TWO =
      "<svg xmlns='http://www.w3.org/2000/svg' xmlns:openbadges='http://openbadges.org'>";
  private static final String THREE =
      "<svg xmlns='http://www.w3.org/2000/svg' xmlns:ob='https://purl.imsglobal.org/ob/v3p0'>";

  @ParameterizedTest
  @ValueSource(strings = {"openbadges", "openbadgecredential"})
  void readsWhatIsBakedIntoAPng(String keyword) {
    byte[] other = baked("Comment", "hello");

    assertThat(findings(png(other, baked(keyword, BADGE_2))).title()).contains(TITLE);
    assertThat(findings(png(packed(keyword, bytes(BADGE_2)))).title()).contains(TITLE);
  }

  @Test
  void keepsTheTextOfTheBadgeAndNotThePicture() {
    Reading read = ForeignCredential.read(png(baked("openbadges", BADGE_2)));

    assertThat(((Reading.Read) read).text()).isEqualTo(BADGE_2.strip());
  }

  @TestFactory
  Stream<DynamicTest> refusesAPngThatIsNotWhatItSays() {
    byte[] whole = png(baked("openbadges", BADGE_2));
    byte[] flipped = whole.clone();
    flipped[60] ^= 1;
    byte[] long31 = png();
    long31[8] = 0x7f;
    byte[] negative = png();
    negative[8] = (byte) 0xff;
    return Map.of(
            "twice",
            png(baked("openbadges", BADGE_2), baked("openbadges", BADGE_2)),
            "cut off",
            Arrays.copyOf(whole, whole.length / 2),
            "a flipped bit",
            flipped,
            "a chunk without end",
            long31,
            "a chunk of negative length",
            negative,
            "a keyword without end",
            png(chunk("iTXt", bytes("openbadges"))),
            "nothing after the keyword",
            png(chunk("iTXt", new byte[] {'o', 'p', 'e', 'n', 'b', 'a', 'd', 'g', 'e', 's', 0, 0})),
            "packed, and broken",
            png(
                chunk(
                    "iTXt",
                    ForeignFixture.joined(bytes("openbadges"), new byte[] {0, 1, 0, 0, 0, 9, 9}))))
        .entrySet()
        .stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.getKey(),
                    () -> assertThat(obstacle(each.getValue())).isEqualTo(Obstacle.NOT_READABLE)));
  }

  @Test
  void blowsNothingUp() {
    byte[] bomb = png(packed("openbadges", new byte[64 * 1024 * 1024]));

    assertThat(bomb.length).isLessThan(100_000);
    assertThat(obstacle(bomb)).isEqualTo(Obstacle.TOO_LARGE);
  }

  @Test
  void saysThatAPictureIsOnlyAPicture() {
    assertThat(obstacle(png(baked("Comment", BADGE_2)))).isEqualTo(Obstacle.PICTURE_ALONE);
    assertThat(obstacle(bytes("<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0'/></svg>")))
        .isEqualTo(Obstacle.PICTURE_ALONE);
    assertThat(obstacle(png(baked("openbadges", "https://badges.example.org/a/1"))))
        .isEqualTo(Obstacle.ONLY_AN_ADDRESS);
  }

  @Test
  void readsWhatIsBakedIntoAnSvg() {
    String inside =
        TWO
            + "<openbadges:assertion verify='https://b.example'><![CDATA["
            + BADGE_2
            + "]]></openbadges:assertion></svg>";
    String signed =
        THREE
            + "<ob:credential verify='"
            + token("{\"alg\":\"EdDSA\"}", badge3(ForeignSigner.DID).toString())
            + "'/></svg>";

    assertThat(findings(bytes("<?xml version='1.0'?>" + inside)).title()).contains(TITLE);
    assertThat(findings(bytes(signed)).signed()).isEqualTo(Signed.UNALTERED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE svg SYSTEM 'http://evil.example/x.dtd'>",
        "<!DOCTYPE svg [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]>",
        "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
      })
  void readsNoSvgWithADoctype(String doctype) {
    String svg = doctype + TWO + "<openbadges:assertion>&a;</openbadges:assertion></svg>";

    assertThat(obstacle(bytes(svg))).isIn(Obstacle.NOT_READABLE, Obstacle.NOT_A_CREDENTIAL);
    assertThat(obstacle(bytes(doctype + TWO + "</svg>"))).isEqualTo(Obstacle.NOT_READABLE);
  }

  @Test
  void readsNoSvgThatCarriesTwo() {
    String one = "<openbadges:assertion verify='a'/>";

    assertThat(obstacle(bytes(TWO + one + one + "</svg>"))).isEqualTo(Obstacle.NOT_READABLE);
  }
}
