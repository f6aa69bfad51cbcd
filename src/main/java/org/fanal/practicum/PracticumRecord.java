package org.fanal.practicum;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Clock;
import org.fanal.kernel.PersonId;
import org.fanal.people.PersonalData;
import org.fanal.platform.Secrets;
import org.fanal.practicum.store.CaseRow;
import org.fanal.practicum.store.CaseRows;
import org.fanal.practicum.store.EntryRows;
import org.fanal.practicum.store.FormRow;

/**
 * All that is kept about somebody's practicum, opened for them, and which forms they were asked to
 * fill in about others; what stands in those is the others'.
 */
@Dependent
class PracticumRecord implements PersonalData {

  private final CaseRows cases;
  private final EntryRows entries;
  private final CaseFiles files;
  private final Messages messages;
  private final Secrets secrets;
  private final Mailboxes mailboxes;
  private final Clock clock;

  @Inject
  PracticumRecord(
      CaseRows cases,
      EntryRows entries,
      CaseFiles files,
      Messages messages,
      Secrets secrets,
      Mailboxes mailboxes,
      Clock clock) {
    this.cases = cases;
    this.entries = entries;
    this.files = files;
    this.messages = messages;
    this.secrets = secrets;
    this.mailboxes = mailboxes;
    this.clock = clock;
  }

  @Override
  public String section() {
    return "practicum";
  }

  @Override
  public JsonValue export(PersonId person) {
    JsonArrayBuilder practicums = Json.createArrayBuilder();
    cases.of(person).forEach(row -> practicums.add(practicum(row)));
    JsonArrayBuilder assessed = Json.createArrayBuilder();
    entries.askedOf(person).forEach(form -> assessed.add(dates(form)));
    return Json.createObjectBuilder()
        .add("practicums", practicums)
        .add("formsAboutOthers", assessed)
        .build();
  }

  @Override
  public void erase(PersonId person) {
    cases.delete(person);
    entries.forget(person, mailboxes.findMark(person), clock.instant());
  }

  private JsonObjectBuilder practicum(CaseRow row) {
    JsonArrayBuilder hours = Json.createArrayBuilder();
    files
        .open(row)
        .ledger()
        .lines()
        .forEach(
            line ->
                hours.add(
                    Json.createObjectBuilder(Written.line(line))
                        .add("recordedAt", line.recordedAt().toString())));
    JsonArrayBuilder forms = Json.createArrayBuilder();
    entries.forms(row.id()).forEach(form -> forms.add(form(row, form)));
    JsonArrayBuilder written = Json.createArrayBuilder();
    messages.of(row).forEach(message -> written.add(message(message)));
    return Json.createObjectBuilder()
        .add("programme", row.programme().value())
        .add("hours", hours)
        .add("forms", forms)
        .add("messages", written);
  }

  /** What an assessor has not sent yet is not shown. */
  private JsonObjectBuilder form(CaseRow row, FormRow form) {
    JsonObjectBuilder json = dates(form).add("by", form.part().name());
    if (form.isIn() || form.endedAt().isPresent()) {
      form.marks()
          .flatMap(marks -> open(row, Contexts.marks(form.id()), marks))
          .ifPresent(text -> json.add("written", Written.marks(Written.marks(text))));
    }
    form.endReason()
        .flatMap(reason -> open(row, Contexts.end(form.id()), reason))
        .ifPresent(reason -> json.add("setAsideBecause", reason));
    return json;
  }

  private java.util.Optional<String> open(CaseRow row, String context, byte[] closed) {
    return secrets.open(row.person().value(), context, closed);
  }

  private static JsonObjectBuilder dates(FormRow form) {
    JsonObjectBuilder json = Json.createObjectBuilder().add("askedAt", form.askedAt().toString());
    form.submittedAt().ifPresent(at -> json.add("submittedAt", at.toString()));
    form.endedAt().ifPresent(at -> json.add("setAsideAt", at.toString()));
    return json;
  }

  private static JsonObjectBuilder message(Message message) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("sentAt", message.sentAt().toString())
            .add("text", message.text());
    message.answer().ifPresent(words -> json.add("answer", words));
    return json;
  }
}
