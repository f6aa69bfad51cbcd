package org.fanal.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.fanal.people.CurrentPerson;
import org.fanal.people.TypedBy;

/**
 * What somebody sent after their session had ended: nothing of it is kept here; they sign in in
 * another tab and send it again. Where it is not known whose it was, or somebody else is signed in,
 * the texts are there to be copied, and nothing can be sent.
 */
@Named("againPage")
@RequestScoped
public class AgainPage {

  private HttpServletRequest request;
  private boolean others;
  private Optional<String> mark = Optional.empty();

  protected AgainPage() {}

  @Inject
  public AgainPage(
      HttpServletRequest request, SessionCookie cookie, TypedBy typedBy, CurrentPerson current) {
    this.request = request;
    this.others = current.find().isPresent();
    if (!others) {
      this.mark =
          cookie
              .read(request)
              .flatMap(token -> typedBy.mark(token, path(), TypedBefore.mark(request)));
    }
  }

  /** Whether it can be sent again, by whoever typed it. */
  public boolean isOffered() {
    return mark.isPresent();
  }

  /** Whether another person is signed in now. */
  public boolean isOthers() {
    return others;
  }

  public String getMark() {
    return mark.orElse("");
  }

  public String getMarkName() {
    return TypedBefore.MARK;
  }

  /** The key of what happened. */
  public String getLead() {
    if (others) {
      return "people_again.lead.others";
    }
    if (isOffered()) {
      return "people_again.lead";
    }
    return getTexts().isEmpty() ? "people_again.lead.nothing" : "people_again.lead.copy";
  }

  /** Whether there may have been a file, which does not come back. */
  public boolean isWithFiles() {
    return TypedBefore.isWithFiles(request);
  }

  /** Where it was sent. */
  public String getAddress() {
    Object query = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
    return path() + (query == null ? "" : "?" + query);
  }

  public String getLogin() {
    return "/login?to=" + ReturnPath.of(path()).encoded();
  }

  public List<TypedBefore.Field> getFields() {
    return TypedBefore.of(request).fields();
  }

  /** What was written in words, to be read and copied. */
  public List<String> getTexts() {
    return TypedBefore.of(request).texts();
  }

  private String path() {
    return String.valueOf(request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI));
  }
}
