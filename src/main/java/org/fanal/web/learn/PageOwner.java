package org.fanal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Refuses what a page sends that was made for another person than the one now signed in. */
@RequestScoped
public class PageOwner {

  private PageMark mark;
  private Replies replies;

  protected PageOwner() {}

  @Inject
  public PageOwner(PageMark mark, Replies replies) {
    this.mark = mark;
    this.replies = replies;
  }

  Optional<Response> refuses(Form form) {
    boolean another = form.apply("mark").filter(sent -> !sent.equals(mark.value())).isPresent();
    if (!another) {
      return Optional.empty();
    }
    return Optional.of(
        replies.toScript()
            ? replies.problem(409, "another-person")
            : replies.goTo(LearnAddress.DASHBOARD));
  }
}
