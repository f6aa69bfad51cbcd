package org.fanal.web.employers;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** {@code /api/openapi.json}: what programs may ask, written by hand and held to by tests. */
@WebServlet("/api/openapi.json")
public class OpenApiServlet extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/json;charset=UTF-8");
    try (InputStream document = document()) {
      document.transferTo(response.getOutputStream());
    }
  }

  static InputStream document() {
    return Objects.requireNonNull(OpenApiServlet.class.getResourceAsStream("openapi.json"));
  }
}
