package org.fanal.credentials.foreign;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.fanal.credentials.ForeignSigner;

/** Badges as others make them. */
final class ForeignFixture {

  static final String TITLE = "Droits de la personne et rétablissement";

  static final String BADGE_2 =
      """
      {"@context":"https://w3id.org/openbadges/v2","type":"Assertion",
       "id":"https://badges.example.org/a/1","image":null,"evidence":[],"score":0.75,
       "recipient":{"type":"email","hashed":true,"salt":"x","identity":"sha256$00"},
       "badge":{"type":"BadgeClass","name":"Droits de la personne et rétablissement",
         "issuer":{"type":"Profile","name":"École d’ailleurs","url":"https://badges.example.org"}},
       "issuedOn":"2026-02-03T10:00:00+00:00","expires":"2028-02-03T10:00:00Z",
       "verification":{"type":"hosted"}}
      """;

  private static final String BADGE_3 =
      """
      {"@context":["https://www.w3.org/ns/credentials/v2",
         "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
       "id":"urn:uuid:5c8a0ba4-8e07-4b0c-9c2b-6a0b7a1f0c11",
       "type":["VerifiableCredential","OpenBadgeCredential"],
       "issuer":{"id":"ISSUER","type":["Profile"],"name":"École d’ailleurs"},
       "validFrom":"2026-02-03T10:00:00Z",
       "name":"Badge",
       "credentialSubject":{"type":["AchievementSubject"],"id":"urn:uuid:5c8a0ba4-8e07-4b0c-9c2b-6a0b7a1f0c12",
         "achievement":{"id":"https://badges.example.org/b","type":["Achievement"],
           "name":"Droits de la personne et rétablissement","description":"Un cours.",
           "criteria":{"narrative":"Le suivre."}}}}
      """;

  private ForeignFixture() {}

  static JsonObject badge3(String issuer) {
    return json(BADGE_3.replace("ISSUER", issuer));
  }

  static JsonObject json(String text) {
    return Json.createReader(new StringReader(text)).readObject();
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A token signed by the key that its issuer is. */
  static String token(String header, String payload) {
    String signed = part(header) + "." + part(payload);
    return signed
        + "."
        + Base64.getUrlEncoder().withoutPadding().encodeToString(ForeignSigner.sign(bytes(signed)));
  }

  static String part(String json) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(json));
  }

  static byte[] png(byte[]... chunks) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    out.writeBytes(chunk("IHDR", new byte[13]));
    for (byte[] each : chunks) {
      out.writeBytes(each);
    }
    out.writeBytes(chunk("IEND", new byte[0]));
    return out.toByteArray();
  }

  static byte[] baked(String keyword, String text) {
    return chunk("iTXt", joined(bytes(keyword), new byte[] {0, 0, 0, 0, 0}, bytes(text)));
  }

  static byte[] packed(String keyword, byte[] text) {
    Deflater deflater = new Deflater(9);
    deflater.setInput(text);
    deflater.finish();
    byte[] small = new byte[text.length + 100];
    int length = deflater.deflate(small);
    deflater.end();
    return chunk(
        "iTXt",
        joined(bytes(keyword), new byte[] {0, 1, 0, 0, 0}, java.util.Arrays.copyOf(small, length)));
  }

  static byte[] chunk(String name, byte[] holds) {
    byte[] named = joined(bytes(name), holds);
    CRC32 sum = new CRC32();
    sum.update(named);
    return ByteBuffer.allocate(named.length + 8)
        .putInt(holds.length)
        .put(named)
        .putInt((int) sum.getValue())
        .array();
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  static Findings findings(byte[] file) {
    return ForeignCredential.read(file) instanceof Reading.Read read ? read.findings() : fail(file);
  }

  static Obstacle obstacle(byte[] file) {
    return ((Reading.NotRead) ForeignCredential.read(file)).why();
  }

  private static Findings fail(byte[] file) {
    throw new AssertionError(obstacle(file));
  }
}
