package org.fanal.employers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.Test;

/** Over real TLS, to a server of this test's own. */
class HookPostTest {

  private static final String NAME = "hooks.example.org";
  private static final Instant LATER = Instant.now().plus(Duration.ofDays(10));

  @Test
  void postsToTheHostThatItsCertificateNames() throws Exception {
    try (LocalTls server = new LocalTls(NAME, LATER)) {
      assertThat(post(server, server.trusting())).isEqualTo(204);

      assertThat(server.taken()).isEqualTo(1);
    }
  }

  @Test
  void sendsNothingToAHostOfAnotherName() throws Exception {
    try (LocalTls server = new LocalTls("elsewhere.example.org", LATER)) {
      refuses(server, server.trusting());
    }
  }

  @Test
  void sendsNothingToAHostForWhichNobodyItTrustsVouches() throws Exception {
    try (LocalTls server = new LocalTls(NAME, LATER);
        LocalTls other = new LocalTls(NAME, LATER)) {
      refuses(server, other.trusting());
      refuses(server, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }
  }

  @Test
  void sendsNothingToAHostWhoseCertificateIsOver() throws Exception {
    try (LocalTls server = new LocalTls(NAME, Instant.now().minusSeconds(60))) {
      refuses(server, server.trusting());
    }
  }

  private static void refuses(LocalTls server, SSLSocketFactory trust) {
    assertThatThrownBy(() -> post(server, trust)).isInstanceOf(SSLException.class);
    assertThat(server.taken()).isZero();
  }

  private static int post(LocalTls server, SSLSocketFactory trust) throws IOException {
    HookAddress address =
        HookAddress.parse("https://" + NAME + ":" + server.port() + "/fanal", false).orElseThrow();
    return new HookPost(new Here(), trust).post(address, "t=1,v1=00", "{}");
  }

  /** The name leads to this machine; in the application it could not. */
  private static final class Here extends HookHosts {

    Here() {
      super(false);
    }

    @Override
    InetAddress find(HookAddress address) {
      return InetAddress.getLoopbackAddress();
    }
  }
}
