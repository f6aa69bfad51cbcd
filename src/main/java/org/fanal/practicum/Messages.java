package org.fanal.practicum;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.fanal.platform.Ids;
import org.fanal.platform.Secrets;
import org.fanal.practicum.store.CaseRow;
import org.fanal.practicum.store.EntryRows;
import org.fanal.practicum.store.MessageRow;

/** What somebody and their coordinator write to each other about the practicum, sealed. */
@Dependent
class Messages {

  private final EntryRows entries;
  private final Secrets secrets;
  private final Clock clock;

  @Inject
  Messages(EntryRows entries, Secrets secrets, Clock clock) {
    this.entries = entries;
    this.secrets = secrets;
    this.clock = clock;
  }

  /** The newest first. */
  List<Message> of(CaseRow practicum) {
    List<MessageRow> rows = entries.messages(practicum.id());
    Map<String, byte[]> closed = new HashMap<>();
    for (MessageRow row : rows) {
      closed.put(Contexts.message(row.id()), row.text());
      row.answer().ifPresent(words -> closed.put(Contexts.answer(row.id()), words));
    }
    Map<String, String> opened = secrets.openAll(practicum.person().value(), closed);
    return rows.stream().map(row -> message(row, opened)).toList();
  }

  long unanswered(CaseRow practicum) {
    return entries.unanswered(practicum.id());
  }

  void send(CaseRow practicum, String text) {
    UUID id = Ids.timeOrdered(clock.instant());
    byte[] words = secrets.seal(practicum.person().value(), Contexts.message(id), text);
    entries.add(new MessageRow(id, practicum.id(), clock.instant(), words));
  }

  /** Whether there was such a message, not answered yet. */
  boolean answer(CaseRow practicum, UUID message, PersonId by, String text) {
    return entries
        .findMessage(practicum.id(), message)
        .filter(row -> row.answeredAt().isEmpty())
        .map(row -> answer(practicum, row, by, text))
        .isPresent();
  }

  private MessageRow answer(CaseRow practicum, MessageRow row, PersonId by, String text) {
    byte[] words = secrets.seal(practicum.person().value(), Contexts.answer(row.id()), text);
    row.answer(by, clock.instant(), words);
    return row;
  }

  private static Message message(MessageRow row, Map<String, String> opened) {
    return new Message(
        row.id(),
        row.sentAt(),
        opened.getOrDefault(Contexts.message(row.id()), ""),
        row.answeredAt(),
        row.answer().map(closed -> opened.getOrDefault(Contexts.answer(row.id()), "")));
  }
}
