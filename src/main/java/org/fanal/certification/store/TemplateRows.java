package org.fanal.certification.store;

import static org.fanal.platform.Columns.instant;
import static org.fanal.platform.Columns.utc;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Drafts and versions of templates. A version is only ever added. */
@Dependent
public class TemplateRows {

  private final EntityManager entities;

  @Inject
  public TemplateRows(EntityManager entities) {
    this.entities = entities;
  }

  /** Whose words these are: those of a paper of a programme. */
  public record Key(String programme, String kind) {}

  /**
   * @param version counts the changes
   */
  public record Draft(String texts, long version, Instant editedAt) {}

  public record Version(int number, String texts, String note, Instant publishedAt) {}

  public Optional<Draft> draft(Key key) {
    return rows(query(
            "select texts, version, edited_at from template_draft"
                + " where programme = ? and kind = ?",
            key))
        .map(row -> new Draft((String) row[0], ((Number) row[1]).longValue(), instant(row[2])))
        .findFirst();
  }

  /** Whether the draft was as it was seen, 0 for none, and now says this. */
  public boolean keep(Key key, long seen, String texts, UUID editor, Instant now) {
    String statement =
        seen == 0
            ? "insert ignore into template_draft"
                + " (programme, kind, texts, version, edited_by, edited_at)"
                + " values (?1, ?2, ?3, 1, ?4, ?5)"
            : "update template_draft set texts = ?3, version = version + 1, edited_by = ?4,"
                + " edited_at = ?5 where programme = ?1 and kind = ?2 and version = ?6";
    Query query =
        query(statement, key)
            .setParameter(3, texts)
            .setParameter(4, editor.toString())
            .setParameter(5, utc(now));
    if (seen > 0) {
      query.setParameter(6, seen);
    }
    return query.executeUpdate() == 1;
  }

  /** The newest first. */
  public List<Version> versions(Key key) {
    return versions(key, "");
  }

  public Optional<Version> newest(Key key) {
    return versions(key, " limit 1").stream().findFirst();
  }

  public void publish(Key key, Version version, UUID publisher) {
    query(
            "insert into template_version"
                + " (programme, kind, number, texts, note, published_by, published_at)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            key)
        .setParameter(3, version.number())
        .setParameter(4, version.texts())
        .setParameter(5, version.note())
        .setParameter(6, publisher.toString())
        .setParameter(7, utc(version.publishedAt()))
        .executeUpdate();
  }

  private List<Version> versions(Key key, String most) {
    return rows(query(
            "select number, texts, note, published_at from template_version"
                + " where programme = ? and kind = ? order by number desc"
                + most,
            key))
        .map(
            row ->
                new Version(
                    ((Number) row[0]).intValue(),
                    (String) row[1],
                    (String) row[2],
                    instant(row[3])))
        .toList();
  }

  private Query query(String statement, Key key) {
    return entities
        .createNativeQuery(statement)
        .setParameter(1, key.programme())
        .setParameter(2, key.kind());
  }

  private static Stream<Object[]> rows(Query query) {
    List<?> found = query.getResultList();
    return found.stream().map(Object[].class::cast);
  }
}
