package org.fanal.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The key by which the issuer asks, beside those that sign. */
class AskingKeyTest {

  private final CredentialFixture fixture = new CredentialFixture();
  private final DidDocument without =
      DidDocument.of(fixture.issuer, List.of(fixture.key.verifyingKey()));

  @Test
  void isListedApartFromThoseThatSign() throws GeneralSecurityException {
    DidDocument written = without.asking("ask", generator(false));

    DidDocument read = DidDocument.read(written.bytes()).orElseThrow();

    assertThat(read).isEqualTo(written);
    assertThat(read.assertion()).isEqualTo(without.assertion());
    assertThat(read.authentication()).hasToString("[" + without.did() + "#ask]");
    assertThat(DidDocument.read(without.bytes())).contains(without);
  }

  @ParameterizedTest
  @CsvSource({"false, 03", "true, 02"})
  void isWrittenAsACompressedPoint(boolean mirrored, String sign) throws GeneralSecurityException {
    String multibase = without.asking("ask", generator(mirrored)).methods().get(1).multibase();

    assertThat(Base58.decode(multibase.substring(1)).map(HexFormat.of()::formatHex))
        .contains(
            "8024" + sign + "6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296");
  }

  /** A point whose coordinates everybody knows, or the one across from it. */
  private static ECPublicKey generator(boolean mirrored) throws GeneralSecurityException {
    AlgorithmParameters named = AlgorithmParameters.getInstance("EC");
    named.init(new ECGenParameterSpec("secp256r1"));
    ECParameterSpec curve = named.getParameterSpec(ECParameterSpec.class);
    ECPoint point = curve.getGenerator();
    BigInteger prime =
        new BigInteger("ffffffff00000001000000000000000000000000ffffffffffffffffffffffff", 16);
    ECPoint chosen =
        mirrored ? new ECPoint(point.getAffineX(), prime.subtract(point.getAffineY())) : point;
    return (ECPublicKey)
        KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(chosen, curve));
  }
}
