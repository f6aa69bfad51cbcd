package org.fanal.credentials.foreign;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import org.fanal.credentials.ForeignJson;

/** Reads a file that somebody brings from elsewhere: any bytes, and nobody is asked. */
public final class ForeignCredential {

  public static final int LONGEST_TEXT = ForeignJson.MAX_BYTES;
  public static final int LARGEST_PICTURE = 1024 * 1024;

  private ForeignCredential() {}

  public static Reading read(byte[] file) {
    try {
      String text = Baked.textOf(file);
      return new Reading.Read(text, findings(text));
    } catch (Unreadable unreadable) {
      return new Reading.NotRead(unreadable.why());
    }
  }

  private static Findings findings(String text) throws Unreadable {
    Unreadable.unless(!text.isEmpty(), Obstacle.EMPTY);
    Unreadable.unless(!text.matches("(?i)https?://\\S+"), Obstacle.ONLY_AN_ADDRESS);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Unreadable.unless(bytes.length <= LONGEST_TEXT, Obstacle.TOO_LARGE);
    if (text.startsWith("{")) {
      return ofJson(Members.parsed(bytes));
    }
    Unreadable.unless(SignedText.isOne(text), Obstacle.NOT_A_CREDENTIAL);
    return ofToken(SignedText.read(text));
  }

  private static Findings ofJson(JsonObject json) throws Unreadable {
    if (BadgeTwo.isOne(json)) {
      return BadgeTwo.findings(json, Form.BADGE_2, Signed.NONE);
    }
    Unreadable.unless(BadgeThree.isOne(json), Obstacle.ANOTHER_KIND);
    return BadgeThree.findings(json, Form.BADGE_3, BadgeThree.signed(json));
  }

  private static Findings ofToken(SignedText token) throws Unreadable {
    JsonObject payload = token.payload();
    if (BadgeTwo.isOne(payload)) {
      return BadgeTwo.findings(payload, Form.BADGE_2_SIGNED, token.signed(""));
    }
    JsonObject credential = BadgeThree.unwrapped(payload);
    Unreadable.unless(BadgeThree.isOne(credential), Obstacle.ANOTHER_KIND);
    String issuer = BadgeThree.issuerId(credential).orElse("");
    return BadgeThree.findings(credential, Form.BADGE_3_SIGNED, token.signed(issuer));
  }
}
