package org.fanal.web.standing;

import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fanal.web.kit.Upload;

/**
 * Lets the forms of {@code /prior-learning} carry a file, in memory alone: the container asks the
 * servlet at the address, before the address is led to its view. It answers nothing itself.
 */
@WebServlet("/prior-learning")
@MultipartConfig(
    fileSizeThreshold = PriorUploads.ROOM,
    maxFileSize = PriorUploads.ROOM,
    maxRequestSize = PriorUploads.ROOM)
public class PriorUploads extends HttpServlet {

  static final int ROOM = (int) Upload.ROOM;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }
}
