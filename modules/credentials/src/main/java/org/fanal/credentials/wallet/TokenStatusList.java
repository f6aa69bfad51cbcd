package org.fanal.credentials.wallet;

import com.nimbusds.jose.Payload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.fanal.credentials.StatusEpoch;
import org.fanal.credentials.StatusList;

/**
 * The same list once more in the form that SD-JWT verifiers know (Token Status List): the least bit
 * of a byte first, zlib, signed for one epoch.
 */
public final class TokenStatusList {

  /** What to send it as. */
  public static final String MEDIA_TYPE = "application/statuslist+jwt";

  private static final String TYPE = "statuslist+jwt";

  private TokenStatusList() {}

  public static String sign(StatusList list, URI address, StatusEpoch epoch, WalletKey key) {
    return key.sign(
        TYPE,
        new Payload(
            Map.of(
                "sub", address.toString(),
                "iat", epoch.from().getEpochSecond(),
                "exp", epoch.until().getEpochSecond(),
                "ttl", epoch.length().toSeconds(),
                "status_list", Map.of("bits", 1, "lst", packed(list)))));
  }

  private static String packed(StatusList list) {
    byte[] bytes = Arrays.copyOf(list.revoked().toByteArray(), StatusList.LENGTH / Byte.SIZE);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream zlib = new DeflaterOutputStream(packed)) {
      zlib.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
  }
}
