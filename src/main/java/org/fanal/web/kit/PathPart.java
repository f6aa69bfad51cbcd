package org.fanal.web.kit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The named parts of the address of this request, for example {@code lesson}. */
@RequestScoped
public class PathPart {

  static final String PREFIX = "fanal.path.";

  private HttpServletRequest request;

  protected PathPart() {}

  @Inject
  public PathPart(HttpServletRequest request) {
    this.request = request;
  }

  public Optional<String> find(String name) {
    return Optional.ofNullable((String) request.getAttribute(PREFIX + name));
  }

  /** The address as the person sees it, without its query. */
  public String address() {
    Object address = request.getAttribute(Routes.ADDRESS);
    return address == null ? request.getRequestURI() : address.toString();
  }
}
