package org.fanal.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * What somebody sent after their session had ended: nothing of it is kept here; they sign in in
 * another tab and send it again.
 */
@Named("againPage")
@RequestScoped
public class AgainPage {

  private static final int SHORTEST_SHOWN = 20;

  private HttpServletRequest request;

  protected AgainPage() {}

  @Inject
  public AgainPage(HttpServletRequest request) {
    this.request = request;
  }

  /** Where it was sent. */
  public String getAddress() {
    Object path = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    Object query = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
    return path + (query == null ? "" : "?" + query);
  }

  public String getLogin() {
    Object path = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    return "/login?to=" + ReturnPath.of(String.valueOf(path)).encoded();
  }

  public List<TypedBefore.Field> getFields() {
    return TypedBefore.of(request).fields();
  }

  /** What was written in words, to be read and copied. */
  public List<String> getTexts() {
    return getFields().stream()
        .map(TypedBefore.Field::value)
        .filter(value -> value.length() >= SHORTEST_SHOWN && value.strip().contains(" "))
        .toList();
  }
}
