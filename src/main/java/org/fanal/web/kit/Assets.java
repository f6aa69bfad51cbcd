package org.fanal.web.kit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fanal.platform.Hashes;

/**
 * Addresses of styles, scripts and pictures. Each carries the hash of its content, so that a
 * browser may keep it for ever and still gets the next one.
 */
@Named("assets")
@ApplicationScoped
public class Assets {

  private final Map<String, String> addresses = new ConcurrentHashMap<>();
  private ServletContext servlet;

  protected Assets() {}

  @Inject
  public Assets(ServletContext servlet) {
    this.servlet = servlet;
  }

  /**
   * @param file below {@code resources}, for example {@code theme/fanal.css}
   */
  public String url(String file) {
    return addresses.computeIfAbsent(file, this::address);
  }

  private String address(String file) {
    String path = "/resources/" + file;
    try (InputStream in = servlet.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("No asset " + path);
      }
      String hash = HexFormat.of().formatHex(Hashes.sha256(in.readAllBytes()), 0, 6);
      return path + "?v=" + hash;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
