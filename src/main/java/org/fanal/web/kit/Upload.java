package org.fanal.web.kit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;

/** A file in a form that a page received; it stays in memory. */
@RequestScoped
public class Upload {

  /** For the largest file that a page takes, and the fields around it. */
  public static final long ROOM = (1024 + 256) * 1024;

  private HttpServletRequest request;

  protected Upload() {}

  @Inject
  public Upload(HttpServletRequest request) {
    this.request = request;
  }

  /**
   * The file in a field, one byte longer than that if it is too long; nothing when none was chosen
   * or the form came without files.
   */
  public byte[] bytes(String field, int most) {
    String type = request.getContentType();
    if (type == null || !type.startsWith("multipart/form-data")) {
      return new byte[0];
    }
    try {
      Part part = request.getPart(field);
      return part == null ? new byte[0] : bytes(part, most);
    } catch (IOException | ServletException | IllegalStateException broken) {
      return new byte[0];
    }
  }

  private static byte[] bytes(Part part, int most) throws IOException {
    try (InputStream in = part.getInputStream()) {
      return in.readNBytes(most + 1);
    } finally {
      part.delete();
    }
  }
}
