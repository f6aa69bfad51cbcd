package org.fanal.credentials.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.InflaterInputStream;
import org.fanal.credentials.StatusEpoch;
import org.fanal.credentials.StatusList;
import org.junit.jupiter.api.Test;

class TokenStatusListTest {

  private static final StatusEpoch EPOCH =
      StatusEpoch.around(WalletFixture.NOW, Duration.ofMinutes(15));

  @Test
  void setsTheLeastBitOfAByteFirst() throws Exception {
    byte[] bytes = unpacked(signed(StatusList.of(List.of(0, 9, 131_071))));

    assertThat(bytes).hasSize(16_384);
    assertThat(bytes[0]).isEqualTo((byte) 0b1);
    assertThat(bytes[1]).isEqualTo((byte) 0b10);
    assertThat(bytes[16_383]).isEqualTo((byte) 0b1000_0000);
  }

  @Test
  void standsForItsEpoch() throws Exception {
    SignedJWT jwt = signed(StatusList.empty());

    assertThat(jwt.getHeader().getType().getType()).isEqualTo("statuslist+jwt");
    assertThat(jwt.getJWTClaimsSet().getSubject()).isEqualTo(WalletFixture.LIST.toString());
    assertThat(jwt.getJWTClaimsSet().getIssueTime().toInstant()).isEqualTo(EPOCH.from());
    assertThat(jwt.getJWTClaimsSet().getExpirationTime().toInstant()).isEqualTo(EPOCH.until());
    assertThat(jwt.getJWTClaimsSet().getLongClaim("ttl")).isEqualTo(900);
  }

  private static SignedJWT signed(StatusList list) throws Exception {
    return SignedJWT.parse(
        TokenStatusList.sign(list, WalletFixture.LIST, EPOCH, WalletKey.generate()));
  }

  private static byte[] unpacked(SignedJWT jwt) throws Exception {
    Map<String, Object> list = jwt.getJWTClaimsSet().getJSONObjectClaim("status_list");
    assertThat(list.get("bits").toString()).isEqualTo("1");
    return unpacked(Base64.getUrlDecoder().decode(list.get("lst").toString()));
  }

  private static byte[] unpacked(byte[] packed) throws IOException {
    try (InflaterInputStream zlib = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return zlib.readAllBytes();
    }
  }
}
