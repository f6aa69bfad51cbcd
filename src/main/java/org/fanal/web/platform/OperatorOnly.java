package org.fanal.web.platform;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.fanal.platform.Settings;

/**
 * What the server measures and the detail of its health are for whoever runs it: {@code
 * Authorization: Bearer} with the secret of {@code fanal.operator.token}. To all others they are
 * not there, and to everybody when no secret is set.
 */
public class OperatorOnly extends HttpFilter {

  @Inject private transient Settings settings;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!isForOperator(request.getRequestURI()) || comesFromOperator(request)) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static boolean isForOperator(String path) {
    return path.startsWith("/metrics")
        || path.startsWith("/health")
            && !path.equals("/health/live")
            && !path.equals("/health/ready");
  }

  private boolean comesFromOperator(HttpServletRequest request) {
    Optional<String> secret = settings.text("fanal.operator.token");
    String said = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
    return secret.filter(known -> isSame("Bearer " + known, said)).isPresent();
  }

  private static boolean isSame(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
