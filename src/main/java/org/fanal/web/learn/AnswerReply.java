package org.fanal.web.learn;

import jakarta.json.Json;
import jakarta.ws.rs.core.Response;
import org.fanal.study.AnswerOutcome;
import org.fanal.web.kit.Words;

/**
 * What is said to an answer of a check or an exam: to a script in JSON, to a browser by leading on.
 *
 * @param address of the page that asks
 * @param stay whether the same question is shown again
 */
record AnswerReply(Replies replies, Words words, String address, Form form, boolean stay)
    implements AnswerOutcome.Fold<Response> {

  Response nothingGiven() {
    return replies.toScript() ? replies.problem(422, "not-answered") : goOn();
  }

  @Override
  public Response saved(AnswerOutcome.Saved outcome) {
    return replies.toScript()
        ? replies.json(
            Json.createObjectBuilder()
                .add("sequence", outcome.sequence())
                .add("say", words.say("learn.saved", words.time(outcome.at())))
                .build())
        : goOn();
  }

  @Override
  public Response stale(AnswerOutcome.Stale outcome) {
    return replies.toScript()
        ? replies.problem(409, "newer-answer", words.time(outcome.savedAt()))
        : replies.goTo(address + "?q=" + number("at") + "&newer=1");
  }

  @Override
  public Response unfit(AnswerOutcome.Unfit outcome) {
    return replies.toScript()
        ? replies.problem(422, "not-answered")
        : replies.goTo(address + "?q=" + number("at"));
  }

  /** It was handed in, in another page: that page's result is the one to see. */
  @Override
  public Response closed(AnswerOutcome.Closed outcome) {
    return replies.toScript() ? replies.problem(409, "handed-in") : replies.goTo(address);
  }

  @Override
  public Response notYours(AnswerOutcome.NotYours outcome) {
    return replies.notThere();
  }

  private Response goOn() {
    return replies.goTo(address + "?q=" + (stay ? number("at") : number("to")));
  }

  private String number(String field) {
    return form.apply(field).filter(it -> it.matches("[0-9]{1,3}|review")).orElse("");
  }
}
