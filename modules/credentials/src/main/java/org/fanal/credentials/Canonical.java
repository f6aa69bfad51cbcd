package org.fanal.credentials;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.canon.RdfCanonTicker;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What a signature covers: the RDF statements of a document in canonical order (RDFC-1.0).
 *
 * <p>JSON-LD drops what it does not understand without a word. So a document is refused unless each
 * of its values became a statement: what is read is what is signed.
 */
final class Canonical {

  private static final int MAX_TICKS = 2_000;

  /** The library logs what it skips, and with it the words of people. */
  private static final Logger SILENCED = Logger.getLogger("com.apicatalog");

  static {
    SILENCED.setLevel(Level.OFF);
  }

  private Canonical() {}

  static byte[] hash(JsonObject document) throws Refused {
    Shape.check(document);
    JsonArray expanded = expand(document);
    Shape.checkIris(expanded);
    String statements = canonical(expanded);
    Refused.unless(statements.lines().count() == Shape.statementsIn(document), Cause.UNSIGNED_PART);
    return Sha256.of(statements.getBytes(StandardCharsets.UTF_8));
  }

  /** The library meets bytes of strangers here: whatever it stumbles on is a refusal. */
  private static JsonArray expand(JsonObject document) throws Refused {
    try {
      return JsonLd.expand(JsonDocument.of(document)).options(options()).get();
    } catch (JsonLdError error) {
      throw new Refused(causeOf(error.getCode()));
    } catch (RuntimeException stumbled) {
      throw new Refused(Cause.MALFORMED);
    }
  }

  private static Cause causeOf(JsonLdErrorCode code) {
    return switch (code) {
      case UNDEFINED_TERM -> Cause.UNDEFINED_TERM;
      case LOADING_REMOTE_CONTEXT_FAILED, LOADING_DOCUMENT_FAILED -> Cause.UNKNOWN_CONTEXT;
      default -> Cause.MALFORMED;
    };
  }

  private static String canonical(JsonArray expanded) throws Refused {
    try {
      RdfCanon canon = RdfCanon.create("SHA-256", limit());
      JsonLd.toRdf(JsonDocument.of(expanded)).options(options()).provide(canon);
      StringWriter statements = new StringWriter();
      canon.provide(new NQuadsWriter(statements));
      return statements.toString();
    } catch (JsonLdError | RdfConsumerException | RuntimeException notCanonical) {
      throw new Refused(Cause.MALFORMED);
    }
  }

  /** Some graphs cost exponential time; a certificate has two nodes without a name. */
  private static RdfCanonTicker limit() {
    int[] ticks = {0};
    return () -> {
      if (++ticks[0] > MAX_TICKS) {
        throw new IllegalStateException("Too intricate to put in order");
      }
    };
  }

  private static JsonLdOptions options() {
    JsonLdOptions options = new JsonLdOptions((address, unused) -> Contexts.document(address));
    options.setUndefinedTermsPolicy(ProcessingPolicy.Fail);
    options.setOrdered(false);
    return options;
  }
}
