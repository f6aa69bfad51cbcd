package org.fanal.web.kit;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fanal.platform.Settings;

/**
 * Whom limits are counted for. Behind a proxy all requests come from one address, and one stranger
 * could use up what is allowed to everybody: {@code fanal.proxy.header} names the header in which
 * that proxy says who asked, and is believed only from this machine. Of an IPv6 address only the
 * network counts, since whoever has one has 2⁶⁴.
 */
public class ClientAddress extends HttpFilter {

  private static final String CLIENT = "fanal.client";
  private static final Pattern NUMERIC =
      Pattern.compile("[0-9.]{7,15}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
  private static final int LONGEST = 45;
  private static final int NETWORK_BYTES = 8;

  @Inject private transient Settings settings;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<String> said = settings.text("fanal.proxy.header").map(request::getHeader);
    request.setAttribute(CLIENT, client(request.getRemoteAddr(), said));
    chain.doFilter(request, response);
  }

  /** The network address that asks, as far as it tells clients apart. */
  public static String of(HttpServletRequest request) {
    Object client = request.getAttribute(CLIENT);
    return client == null ? request.getRemoteAddr() : client.toString();
  }

  /**
   * @param said by the proxy: what the client claims, then what the proxy saw
   */
  static String client(String remote, Optional<String> said) {
    return said.filter(list -> address(remote).filter(InetAddress::isLoopbackAddress).isPresent())
        .map(list -> list.substring(list.lastIndexOf(',') + 1).strip())
        .flatMap(ClientAddress::address)
        .or(() -> address(remote))
        .map(ClientAddress::network)
        .orElse(remote);
  }

  /** Never asks a name server: only numbers are read. */
  private static Optional<InetAddress> address(String text) {
    if (text.length() > LONGEST || !NUMERIC.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(text));
    } catch (UnknownHostException notAnAddress) {
      return Optional.empty();
    }
  }

  private static String network(InetAddress address) {
    byte[] bytes = address.getAddress();
    return bytes.length > 4
        ? HexFormat.of().formatHex(bytes, 0, NETWORK_BYTES)
        : address.getHostAddress();
  }
}
