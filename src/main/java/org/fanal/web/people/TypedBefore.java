package org.fanal.web.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody sent with a plain form to the address of its own page, in the order of the form,
 * without its files.
 */
public record TypedBefore(List<Field> fields) {

  /** Carries the mark of who typed it. */
  static final String MARK = "typed-by";

  private static final int SHORTEST_TEXT = 20;
  private static final String WITH_FILES = "multipart/form-data";
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
    return isForm(request)
        && !request.getParameterMap().isEmpty()
        && request.getParameterMap().keySet().stream().allMatch(TypedBefore::isPlain);
  }

  /** The mark that came with it, where the page after an ended session sent it. */
  static Optional<String> mark(HttpServletRequest request) {
    return isForm(request) ? Optional.ofNullable(request.getParameter(MARK)) : Optional.empty();
  }

  static boolean isWithFiles(HttpServletRequest request) {
    return request.getContentType().startsWith(WITH_FILES);
  }

  static TypedBefore of(HttpServletRequest request) {
    return new TypedBefore(
        request.getParameterMap().entrySet().stream()
            .filter(sent -> !sent.getKey().equals(MARK))
            .flatMap(TypedBefore::fields)
            .toList());
  }

  /** What was written in words, to be read and copied. */
  List<String> texts() {
    return fields.stream()
        .map(Field::value)
        .filter(value -> value.length() >= SHORTEST_TEXT && value.strip().contains(" "))
        .toList();
  }

  private static boolean isForm(HttpServletRequest request) {
    String type = request.getContentType();
    return request.getMethod().equals("POST")
        && type != null
        && (type.startsWith(FORM) || type.startsWith(WITH_FILES))
        && !request.getRequestURI().startsWith("/do/");
  }

  private static Stream<Field> fields(Map.Entry<String, String[]> sent) {
    return Stream.of(sent.getValue()).map(value -> new Field(sent.getKey(), value));
  }

  private static boolean isPlain(String name) {
    return !name.equals(OF_FACES) && !name.contains("password");
  }
}
