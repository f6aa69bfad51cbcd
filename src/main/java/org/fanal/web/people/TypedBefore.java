package org.fanal.web.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What somebody sent with a plain form to the address of its own page, in the order of the form.
 */
public record TypedBefore(List<Field> fields) {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String OF_FACES = "jakarta.faces.ViewState";

  public TypedBefore {
    fields = List.copyOf(fields);
  }

  /** A field as it was sent. */
  public record Field(String name, String value) {}

  /**
   * Whether there is anything to give back. Acts below {@code /do} lead back to the page they were
   * sent from, pages of Faces keep their own fields, and a password is typed again.
   */
  static boolean isIn(HttpServletRequest request) {
    String type = request.getContentType();
    return request.getMethod().equals("POST")
        && type != null
        && type.startsWith(FORM)
        && !request.getRequestURI().startsWith("/do/")
        && !request.getParameterMap().isEmpty()
        && request.getParameterMap().keySet().stream().allMatch(TypedBefore::isPlain);
  }

  static TypedBefore of(HttpServletRequest request) {
    return new TypedBefore(
        request.getParameterMap().entrySet().stream().flatMap(TypedBefore::fields).toList());
  }

  private static Stream<Field> fields(Map.Entry<String, String[]> sent) {
    return Stream.of(sent.getValue()).map(value -> new Field(sent.getKey(), value));
  }

  private static boolean isPlain(String name) {
    return !name.equals(OF_FACES) && !name.contains("password");
  }
}
