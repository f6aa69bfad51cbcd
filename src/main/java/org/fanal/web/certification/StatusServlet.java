package org.fanal.web.certification;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.fanal.certification.StatusLists;
import org.fanal.certification.StatusLists.Edition;
import org.fanal.certification.TokenLists;
import org.fanal.credentials.wallet.TokenStatusList;
import org.fanal.web.kit.Published;

/** {@code /status/{list}}: this epoch's edition of a status list, as it was published. */
@WebServlet("/status/*")
public class StatusServlet extends HttpServlet {

  private static final Pattern LIST =
      Pattern.compile("/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(\\.jwt)?");

  private static final String TOKEN = ".jwt";

  @Inject private transient StatusLists lists;
  @Inject private transient TokenLists tokens;
  @Inject private transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("");
    boolean asToken = path.endsWith(TOKEN);
    Optional<Edition> edition = listOf(path).flatMap(asToken ? tokens::served : lists::served);
    if (edition.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Published.write(
        response,
        asToken ? TokenStatusList.MEDIA_TYPE : "application/vc",
        edition.get().bytes(),
        Duration.between(clock.instant(), edition.get().until()),
        false);
  }

  private static Optional<UUID> listOf(String path) {
    return Optional.of(path)
        .filter(text -> LIST.matcher(text).matches())
        .map(text -> UUID.fromString(text.substring(1).replace(TOKEN, "")));
  }
}
