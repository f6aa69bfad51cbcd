package org.fanal.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.fanal.certification.TemplateView.Published;
import org.fanal.certification.store.TemplateRows;
import org.fanal.certification.store.TemplateRows.Draft;
import org.fanal.certification.store.TemplateRows.Version;
import org.fanal.kernel.PersonId;
import org.fanal.platform.Audit;

/**
 * The words around the facts of a paper. A draft is anybody's who administers; what is published is
 * a numbered version that nobody changes, and of which awards made from then on keep a copy.
 */
@ApplicationScoped
public class Templates {

  private static final int LONGEST_NOTE = 300;

  private TemplateRows rows;
  private TemplateDefaults defaults;
  private Seals seals;
  private Audit audit;
  private Clock clock;

  protected Templates() {}

  @Inject
  public Templates(
      TemplateRows rows, TemplateDefaults defaults, Seals seals, Audit audit, Clock clock) {
    this.rows = rows;
    this.defaults = defaults;
    this.seals = seals;
    this.audit = audit;
    this.clock = clock;
  }

  /** Those of all programmes that certify. */
  @Transactional
  public List<TemplateView> all() {
    return defaults.keys().stream().flatMap(key -> find(key).stream()).toList();
  }

  /** Empty when the programme has no such paper. */
  @Transactional
  public Optional<TemplateView> find(TemplateKey key) {
    return defaults.words(key).map(first -> view(key, first));
  }

  /** What awards are worded by from now on; empty while nothing was ever published. */
  @Transactional
  public Optional<Template> newest(TemplateKey key) {
    return rows.newest(row(key)).map(Templates::template);
  }

  /**
   * Keeps a draft as it is, be it fit to publish or not.
   *
   * @param seen what the draft was when this began to be written
   */
  @Transactional
  public SaveOutcome save(PersonId editor, TemplateKey key, TemplateWords words, long seen) {
    if (defaults.words(key).isEmpty()) {
      return new SaveOutcome.NotThere();
    }
    String texts = TemplateJson.write(words).toString();
    if (rows.keep(row(key), seen, texts, editor.value(), clock.instant())) {
      return new SaveOutcome.Saved();
    }
    TemplateView theirs = find(key).orElseThrow();
    return new SaveOutcome.Conflict(theirs.draft(), theirs.seen());
  }

  /**
   * @param seen the draft that was looked at
   * @param note what is new, in a sentence
   */
  @Transactional
  public PublishOutcome publish(PersonId publisher, TemplateKey key, long seen, String note) {
    Optional<TemplateView> found = find(key);
    if (found.isEmpty()) {
      return PublishOutcome.NOT_THERE;
    }
    TemplateView view = found.get();
    if (note.isBlank() || note.strip().length() > LONGEST_NOTE) {
      return PublishOutcome.NO_NOTE;
    }
    if (!view.problems().isEmpty()) {
      return PublishOutcome.HAS_PROBLEMS;
    }
    String texts = TemplateJson.write(view.draft()).toString();
    if (view.seen() != seen
        || !rows.keep(row(key), seen, texts, publisher.value(), clock.instant())) {
      return PublishOutcome.CHANGED_MEANWHILE;
    }
    int number = view.versions().size() + 1;
    rows.publish(
        row(key), new Version(number, texts, note.strip(), clock.instant()), publisher.value());
    audit.record(publisher.value(), "certification.template-published", key.subject(number));
    return PublishOutcome.PUBLISHED;
  }

  private TemplateView view(TemplateKey key, TemplateWords first) {
    List<Published> versions = rows.versions(row(key)).stream().map(Templates::published).toList();
    Optional<Draft> draft = rows.draft(row(key));
    TemplateWords words =
        draft
            .map(found -> TemplateJson.read(found.texts()))
            .or(() -> versions.stream().findFirst().map(newest -> newest.template().words()))
            .orElse(first);
    return new TemplateView(
        key,
        words,
        draft.map(Draft::version).orElse(0L),
        draft.map(Draft::editedAt),
        TemplateRules.problems(words, seals::unprintable),
        versions);
  }

  private static Published published(Version version) {
    return new Published(template(version), version.note(), version.publishedAt());
  }

  private static Template template(Version version) {
    return new Template(version.number(), TemplateJson.read(version.texts()));
  }

  private static TemplateRows.Key row(TemplateKey key) {
    return new TemplateRows.Key(key.programme().value(), key.kind().name());
  }
}
