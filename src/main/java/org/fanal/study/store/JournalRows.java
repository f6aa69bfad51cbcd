package org.fanal.study.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.PromptId;
import org.fanal.study.store.ModuleRows.Key;

/** Private writing, sealed. The newest number wins, in one statement that decides by itself. */
@Dependent
public class JournalRows {

  private static final String COLUMNS = "select prompt, sealed, is_empty, sequence, saved_at";
  private static final String OF_MODULE =
      " from journal_entry where person_id = ? and programme = ? and module = ?";

  private final Sql sql;

  @Inject
  public JournalRows(Sql sql) {
    this.sql = sql;
  }

  /** A writing as it lies there. */
  public record Stored(
      PromptId prompt, byte[] text, boolean empty, long sequence, Instant savedAt) {

    private static Stored of(Row row) {
      return new Stored(
          new PromptId(row.text(0)), row.bytes(1), row.flag(2), row.number(3), row.instant(4));
    }
  }

  public List<Stored> of(Key key) {
    return sql
        .rows(COLUMNS + OF_MODULE + " order by prompt", key.person(), key.programme(), key.module())
        .stream()
        .map(Stored::of)
        .toList();
  }

  /** Locks the row, if there is one. */
  public Optional<Stored> find(Key key, PromptId prompt) {
    return sql.row(
            COLUMNS + OF_MODULE + " and prompt = ? for update",
            key.person(),
            key.programme(),
            key.module(),
            prompt)
        .map(Stored::of);
  }

  /** Writes unless a row with this or a newer number came in between; whether it wrote. */
  public boolean write(Key key, String version, Stored writing) {
    return sql.change(
            "insert into journal_entry (person_id, programme, module, prompt, version, sealed,"
                + " is_empty, sequence, saved_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                + " on duplicate key update"
                + " version = if(values(sequence) > sequence, values(version), version),"
                + " sealed = if(values(sequence) > sequence, values(sealed), sealed),"
                + " is_empty = if(values(sequence) > sequence, values(is_empty), is_empty),"
                + " saved_at = if(values(sequence) > sequence, values(saved_at), saved_at),"
                + " sequence = greatest(sequence, values(sequence))",
            key.person(),
            key.programme(),
            key.module(),
            writing.prompt(),
            version,
            writing.text(),
            writing.empty(),
            writing.sequence(),
            writing.savedAt())
        > 0;
  }

  /** Every writing of the person, for the download of all that is theirs. */
  public List<Stored> of(PersonId person) {
    return sql
        .rows(COLUMNS + " from journal_entry where person_id = ? order by prompt", person)
        .stream()
        .map(Stored::of)
        .toList();
  }
}
