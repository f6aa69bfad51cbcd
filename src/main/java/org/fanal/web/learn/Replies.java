package org.fanal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.fanal.web.kit.Problem;
import org.fanal.web.kit.Words;

/** Answers to forms: a browser is led on, a script is told in JSON. */
@RequestScoped
public class Replies {

  private HttpServletRequest request;
  private Words words;

  protected Replies() {}

  @Inject
  public Replies(HttpServletRequest request, Words words) {
    this.request = request;
    this.words = words;
  }

  public boolean toScript() {
    String accept = request.getHeader("Accept");
    return accept != null && accept.contains(MediaType.APPLICATION_JSON);
  }

  public Response goTo(String address) {
    return Response.seeOther(URI.create(address)).build();
  }

  public Response json(JsonObject said) {
    return json(200, said);
  }

  public Response json(int status, JsonObject said) {
    return Response.status(status)
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(said.toString())
        .build();
  }

  /** To a script a problem in words; a browser gets the page for what is not there. */
  public Response notThere() {
    return toScript() ? problem(404, "not-there") : Response.status(404).build();
  }

  /**
   * @param kind of {@code learn_problem.…}
   */
  public Response problem(int status, String kind, Object... arguments) {
    String detail = words.say("learn_problem." + kind, arguments);
    return Response.status(status)
        .type(Problem.TYPE)
        .entity(new Problem(status, kind, detail).json())
        .build();
  }
}
