package org.fanal.employers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.fanal.platform.Settings;

/**
 * Posts to an address of an organisation. The host's name is resolved once and the connection made
 * to what was looked at, so that a name that leads elsewhere a moment later reaches nothing.
 * Redirects are not followed; of the answer, only the status is read.
 */
@ApplicationScoped
public class HookPost {

  private static final int CONNECT_MILLIS = 5_000;
  private static final int READ_MILLIS = 10_000;
  private static final long ALL_NANOS = 15_000_000_000L;
  private static final int LONGEST_LINE = 200;
  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5][0-9]{2})( .*)?");

  private HookHosts hosts;
  private SSLSocketFactory secure;

  protected HookPost() {}

  @Inject
  public HookPost(Settings settings) {
    this(new HookHosts(allowsLocal(settings)), (SSLSocketFactory) SSLSocketFactory.getDefault());
  }

  /**
   * @param secure whom it trusts; what the host is called is checked whoever that is
   */
  HookPost(HookHosts hosts, SSLSocketFactory secure) {
    this.hosts = hosts;
    this.secure = secure;
  }

  /** Only tests and a demo on one's own machine set it. */
  static boolean allowsLocal(Settings settings) {
    return settings.text("fanal.webhooks.local").filter("true"::equals).isPresent();
  }

  /**
   * @return the status of the answer
   * @throws IOException when there is none, or the address leads to no public host
   */
  int post(HookAddress address, String signature, String body) throws IOException {
    InetAddress host = hosts.find(address);
    try (Socket socket = connect(address, host)) {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      String head =
          "POST "
              + address.target()
              + " HTTP/1.1\r\n"
              + "Host: "
              + address.host()
              + port(address)
              + "\r\n"
              + "Content-Type: application/json\r\n"
              + "Fanal-Signature: "
              + signature
              + "\r\n"
              + "Content-Length: "
              + bytes.length
              + "\r\n"
              + "Connection: close\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().write(bytes);
      socket.getOutputStream().flush();
      return status(line(socket.getInputStream()));
    }
  }

  private Socket connect(HookAddress address, InetAddress host) throws IOException {
    Socket plain = new Socket();
    try {
      plain.connect(new InetSocketAddress(host, address.port()), CONNECT_MILLIS);
      plain.setSoTimeout(READ_MILLIS);
      return address.isSecure() ? secured(plain, address) : plain;
    } catch (IOException failed) {
      plain.close();
      throw failed;
    }
  }

  private Socket secured(Socket plain, HookAddress address) throws IOException {
    SSLSocket socket = (SSLSocket) secure.createSocket(plain, address.host(), address.port(), true);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    socket.startHandshake();
    return socket;
  }

  private static String line(InputStream in) throws IOException {
    long end = System.nanoTime() + ALL_NANOS;
    StringBuilder line = new StringBuilder();
    for (int read = in.read(); read >= 0 && read != '\n'; read = in.read()) {
      if (line.length() >= LONGEST_LINE || System.nanoTime() - end > 0) {
        throw new IOException("No status line");
      }
      line.append((char) read);
    }
    return line.toString().stripTrailing();
  }

  private static int status(String line) throws IOException {
    Matcher matcher = STATUS.matcher(line);
    if (!matcher.matches()) {
      throw new IOException("No status line");
    }
    return Integer.parseInt(matcher.group(1));
  }

  private static String port(HookAddress address) {
    return address.uri().getPort() > 0 ? ":" + address.uri().getPort() : "";
  }
}
