package org.fanal.credentials.wallet;

import com.authlete.sd.Disclosure;
import com.authlete.sd.SDJWT;
import com.authlete.sd.SDObjectBuilder;
import com.nimbusds.jose.Payload;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fanal.credentials.Claims;
import org.fanal.credentials.Issuer;
import org.fanal.credentials.StatusRef;

/**
 * Signs copies for wallets (SD-JWT VC). Everything said of the holder is a disclosure of its own,
 * which the wallet shows or keeps back; only who issued it, its type, its time and its place in a
 * status list are told in any case.
 *
 * @param address of the issuer, https; {@code /.well-known/jwt-vc-issuer} there lists its keys
 * @param type of every copy in every wording, an address that names no field
 */
public record WalletCopies(Issuer issuer, URI address, URI type, WalletKey key) {

  /** The name of the format, and the type in a header. */
  public static final String FORMAT = "dc+sd-jwt";

  /** What to send it as. */
  public static final String MEDIA_TYPE = "application/dc+sd-jwt";

  public WalletCopies {
    Objects.requireNonNull(issuer, "issuer");
    Objects.requireNonNull(key, "key");
    requireHttps(address);
    requireHttps(type);
  }

  /**
   * One copy, for one key of the wallet; the caller gives each copy a key and a place of its own.
   */
  public String sign(Claims claims, HolderKey holder, StatusRef status) {
    List<Disclosure> told = disclosures(claims);
    SDObjectBuilder payload = new SDObjectBuilder();
    payload.putClaim("iss", address.toString());
    payload.putClaim("vct", type.toString());
    payload.putClaim("nbf", claims.validFrom().getEpochSecond());
    payload.putClaim("exp", claims.validUntil().getEpochSecond());
    payload.putClaim("cnf", Map.of("jwk", holder.publicKey()));
    payload.putClaim("status", Map.of("status_list", place(status)));
    told.forEach(payload::putSDClaim);
    return new SDJWT(key.sign(FORMAT, new Payload(payload.build(true))), told).toString();
  }

  /** The names under which a wallet finds what is told, in the order that people read it. */
  public static List<String> names() {
    return List.of("title", "description", "criteria", "issued_by", "language", "holder");
  }

  private List<Disclosure> disclosures(Claims claims) {
    List<Disclosure> told = new ArrayList<>();
    told.add(new Disclosure("title", claims.achievement().name()));
    told.add(new Disclosure("description", claims.achievement().description()));
    told.add(new Disclosure("criteria", claims.narrative()));
    told.add(new Disclosure("issued_by", issuer.nameIn(claims.wording(), claims.language())));
    told.add(new Disclosure("language", claims.language().tag()));
    claims.holder().ifPresent(name -> told.add(new Disclosure("holder", name)));
    return told;
  }

  private static Map<String, Object> place(StatusRef status) {
    return Map.of("idx", status.index(), "uri", status.list().toString());
  }

  private static void requireHttps(URI address) {
    if (!"https".equals(address.getScheme()) || address.getFragment() != null) {
      throw new IllegalArgumentException("Not an https address: " + address);
    }
  }
}
