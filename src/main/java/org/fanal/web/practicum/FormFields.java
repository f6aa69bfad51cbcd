package org.fanal.web.practicum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.fanal.kernel.ContentIds;
import org.fanal.pathway.practicum.CriterionId;
import org.fanal.practicum.Typed;

/** What an assessor sent: {@code mark.…} and {@code comment.…} for each criterion. */
@RequestScoped
public class FormFields {

  private static final String MARK = "mark.";
  private static final String COMMENT = "comment.";

  private HttpServletRequest request;

  protected FormFields() {}

  @Inject
  public FormFields(HttpServletRequest request) {
    this.request = request;
  }

  boolean arePosted() {
    return request.getMethod().equals("POST");
  }

  /** Whether the form is to be closed, rather than kept. */
  boolean areFinal() {
    return request.getParameter("send") != null;
  }

  boolean wereSaved() {
    return request.getParameter("saved") != null;
  }

  Typed typed() {
    Map<CriterionId, Integer> marks = new HashMap<>();
    Map<CriterionId, String> comments = new HashMap<>();
    for (String name : Collections.list(request.getParameterNames())) {
      String value = request.getParameter(name);
      if (names(name, MARK) && value.matches("[1-4]")) {
        marks.put(criterion(name, MARK), Integer.valueOf(value));
      } else if (names(name, COMMENT)) {
        comments.put(criterion(name, COMMENT), value.replace("\r\n", "\n").strip());
      }
    }
    return new Typed(marks, comments, request.getParameter("declared") != null);
  }

  private static boolean names(String field, String prefix) {
    return field.startsWith(prefix) && ContentIds.isValid(field.substring(prefix.length()));
  }

  private static CriterionId criterion(String field, String prefix) {
    return new CriterionId(field.substring(prefix.length()));
  }
}
