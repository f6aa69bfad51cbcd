package org.fanal.credentials.wallet;

import com.nimbusds.jose.Payload;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fanal.credentials.Issuer;
import org.fanal.kernel.Language;

/**
 * What a wallet is asked to show (OpenID4VP 1.0): one copy of ours, of which it shows all or less.
 * Who asks is the issuer, known by a key of its DID document.
 *
 * @param answers where the wallet posts, https
 * @param type of the copies that are asked for
 */
public record ShowingRequest(
    URI answers, URI type, String nonce, String state, Instant at, Duration stands) {

  /** What to send it as. */
  public static final String MEDIA_TYPE = "application/oauth-authz-req+jwt";

  /** The name under which the copy stands in a wallet's answer. */
  public static final String COPY = "copy";

  private static final String TYPE = "oauth-authz-req+jwt";
  private static final String ANY_WALLET = "https://self-issued.me/v2";
  private static final List<String> LEAST = List.of("title", "issued_by", "language");

  /** Whom the wallet signs its answer for. */
  public static String audience(Issuer issuer) {
    return "decentralized_identifier:" + issuer.did();
  }

  public String sign(Issuer issuer, WalletKey key) {
    Map<String, Object> asked =
        Map.ofEntries(
            Map.entry("response_type", "vp_token"),
            Map.entry("response_mode", "direct_post"),
            Map.entry("response_uri", answers.toString()),
            Map.entry("client_id", audience(issuer)),
            Map.entry("aud", ANY_WALLET),
            Map.entry("nonce", nonce),
            Map.entry("state", state),
            Map.entry("iat", at.getEpochSecond()),
            Map.entry("exp", at.plus(stands).getEpochSecond()),
            Map.entry("client_metadata", whoAsks(issuer)),
            Map.entry("dcql_query", query()));
    return key.sign(TYPE, issuer.did() + "#" + key.id(), new Payload(asked));
  }

  private static Map<String, Object> whoAsks(Issuer issuer) {
    Map<String, Object> algorithms =
        Map.of("sd-jwt_alg_values", List.of("ES256"), "kb-jwt_alg_values", List.of("ES256"));
    return Map.of(
        "client_name", issuer.neutralName().in(Language.FR),
        "client_name#fr", issuer.neutralName().in(Language.FR),
        "client_name#en", issuer.neutralName().in(Language.EN),
        "vp_formats_supported", Map.of(WalletCopies.FORMAT, algorithms));
  }

  /** All with the name, all without it, or the least: what the wallet prefers comes of it. */
  private Map<String, Object> query() {
    List<String> all = WalletCopies.names();
    List<String> nameless = all.stream().filter(name -> !"holder".equals(name)).toList();
    return Map.of(
        "credentials",
        List.of(
            Map.of(
                "id", COPY,
                "format", WalletCopies.FORMAT,
                "meta", Map.of("vct_values", List.of(type.toString())),
                "claims", all.stream().map(ShowingRequest::claim).toList(),
                "claim_sets", Stream.of(all, nameless, LEAST).toList())));
  }

  private static Map<String, Object> claim(String name) {
    return Map.of("id", name, "path", List.of(name));
  }
}
