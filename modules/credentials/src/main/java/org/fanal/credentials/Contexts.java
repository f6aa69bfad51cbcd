package org.fanal.credentials;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The closed set of JSON-LD contexts: bundled, pinned by SHA-256, never fetched. */
public final class Contexts {

  public static final URI CREDENTIALS = URI.create("https://www.w3.org/ns/credentials/v2");
  public static final URI OPEN_BADGES =
      URI.create("https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");

  /** Names the type of schema that Open Badges asks for, which its own context leaves out. */
  public static final URI OPEN_BADGES_EXTENSIONS =
      URI.create("https://purl.imsglobal.org/spec/ob/v3p0/extensions.json");

  private static final Map<URI, byte[]> BYTES =
      Map.of(
          CREDENTIALS,
          pinned(
              "credentials-v2.jsonld",
              "59955ced6697d61e03f2b2556febe5308ab16842846f5b586d7f1f7adec92734"),
          OPEN_BADGES,
          pinned(
              "ob-v3p0-3.0.3.jsonld",
              "ef2fa9c7846dce233cc166b43639027278be4ee44f00bb1d45c75de2dd0cd761"),
          OPEN_BADGES_EXTENSIONS,
          pinned(
              "ob-v3p0-extensions.jsonld",
              "146f85aa16effd7ca1da8056eb443f53ce1eca8a34186cb062832c0a97d889c3"));

  private static final Map<URI, Document> PARSED = parsed();

  private Contexts() {}

  public static Set<URI> addresses() {
    return BYTES.keySet();
  }

  /** The bytes to serve for a context, or nothing for an address that is not ours to know. */
  public static Optional<byte[]> bytes(URI address) {
    return Optional.ofNullable(BYTES.get(address)).map(byte[]::clone);
  }

  static Document document(URI address) throws JsonLdError {
    Document known = PARSED.get(address);
    if (known == null) {
      throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "Unknown: " + address);
    }
    return known;
  }

  private static byte[] pinned(String file, String sha256) {
    try (InputStream resource = Contexts.class.getResourceAsStream("contexts/" + file)) {
      byte[] bytes = resource.readAllBytes();
      if (!HexFormat.of().formatHex(Sha256.of(bytes)).equals(sha256)) {
        throw new IllegalStateException("Not the pinned context: " + file);
      }
      return bytes;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Map<URI, Document> parsed() {
    Map<URI, Document> documents = new LinkedHashMap<>();
    BYTES.forEach((address, bytes) -> documents.put(address, parse(address, bytes)));
    return Map.copyOf(documents);
  }

  private static Document parse(URI address, byte[] bytes) {
    try {
      JsonDocument document = JsonDocument.of(new ByteArrayInputStream(bytes));
      document.setDocumentUrl(address);
      return document;
    } catch (JsonLdError impossible) {
      throw new IllegalStateException("Not a context: " + address, impossible);
    }
  }
}
