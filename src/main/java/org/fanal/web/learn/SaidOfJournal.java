package org.fanal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.core.Response;
import org.fanal.study.JournalEntry;
import org.fanal.study.JournalOutcome;
import org.fanal.web.kit.Words;

/** What a script is told about a private writing. */
@RequestScoped
public class SaidOfJournal implements JournalOutcome.Fold<Response> {

  private Replies replies;
  private Words words;

  protected SaidOfJournal() {}

  @Inject
  public SaidOfJournal(Replies replies, Words words) {
    this.replies = replies;
    this.words = words;
  }

  @Override
  public Response saved(JournalOutcome.Saved outcome) {
    return replies.json(
        Json.createObjectBuilder()
            .add("sequence", outcome.sequence())
            .add("say", words.say("learn.saved", words.time(outcome.at())))
            .build());
  }

  /** The newer text comes along, so that the person can choose. */
  @Override
  public Response kept(JournalOutcome.Kept outcome) {
    JournalEntry current = outcome.current();
    return replies.json(
        409,
        Json.createObjectBuilder()
            .add("type", "/problems/newer-text")
            .add("detail", words.say("learn_problem.newer-text", words.time(current.savedAt())))
            .add("sequence", current.sequence())
            .add("text", current.text())
            .build());
  }

  @Override
  public Response tooLong(JournalOutcome.TooLong outcome) {
    return replies.problem(422, "too-long", outcome.mostCharacters());
  }

  @Override
  public Response notThere(JournalOutcome.NotThere outcome) {
    return replies.notThere();
  }
}
