package org.fanal.practicum;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanal.kernel.Language;
import org.fanal.kernel.PersonId;
import org.fanal.pathway.practicum.Assessor;
import org.fanal.pathway.practicum.CriterionId;
import org.fanal.platform.Audit;
import org.fanal.platform.Mail;
import org.fanal.platform.Outbox;
import org.fanal.platform.Secrets;
import org.fanal.practicum.model.LinkToken;
import org.fanal.practicum.model.Mailbox;
import org.fanal.practicum.model.Marks;
import org.fanal.practicum.store.EntryRows;
import org.fanal.practicum.store.FormRow;

/** Lays forms out and takes them back; the practicum is held by the caller. */
@Dependent
class FormDesk {

  static final Duration LINK_LIFE = Duration.ofDays(30);
  static final int LONGEST_REASON = 300;

  private final EntryRows entries;
  private final Secrets secrets;
  private final Mailboxes mailboxes;
  private final SupervisorLetters letters;
  private final Mail mail;
  private final Outbox outbox;
  private final Audit audit;
  private final Clock clock;

  @Inject
  FormDesk(
      EntryRows entries,
      Secrets secrets,
      Mailboxes mailboxes,
      SupervisorLetters letters,
      Mail mail,
      Outbox outbox,
      Audit audit,
      Clock clock) {
    this.entries = entries;
    this.secrets = secrets;
    this.mailboxes = mailboxes;
    this.letters = letters;
    this.mail = mail;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  void mail(PersonId by, CaseFile file, String email, Language language, List<CriterionId> asked) {
    Mailbox to = Mailbox.of(email).orElseThrow();
    Instant now = clock.instant();
    boolean same = mailbox(file).filter(to.value()::equals).isPresent();
    FormRow row =
        standing(file, Assessor.SITE).orElseGet(() -> add(by, file, Assessor.SITE, asked));
    if (!same) {
      row.write(sealMarks(file, row.id(), Marks.none(asked)));
    }
    LinkToken token = LinkToken.fresh();
    row.mail(
        token.hash(),
        now.plus(LINK_LIFE),
        secrets.seal(file.person().value(), Contexts.address(row.id()), to.value()),
        mailboxes.mark(to));
    mailboxes.owner(to.value()).ifPresent(row::give);
    mail.send(letters.link(to, language, token, now.plus(LINK_LIFE)));
  }

  void give(PersonId by, CaseFile file, PersonId peer, Assessor as, List<CriterionId> asked) {
    add(by, file, as, asked).give(peer);
  }

  boolean setAside(PersonId by, CaseFile file, FormId form, String reason, Instant now) {
    Optional<AssessorForm> found =
        file.forms().stream().filter(each -> each.id().equals(form)).findFirst();
    boolean fits = reason.length() <= LONGEST_REASON;
    boolean may = found.filter(each -> fits && !(each.isIn() && reason.isEmpty())).isPresent();
    if (may) {
      end(by, file, found.get(), reason, now);
      Optional<AssessorForm> third = file.form(Assessor.THIRD_PEER);
      third
          .filter(each -> !each.equals(found.get()))
          .ifPresent(it -> end(by, file, it, reason, now));
    }
    return may;
  }

  /** Where the supervisor's link was mailed, while their form is not in. */
  Optional<String> mailbox(CaseFile file) {
    return standing(file, Assessor.SITE)
        .flatMap(
            row ->
                row.address()
                    .flatMap(
                        closed ->
                            secrets.open(
                                file.person().value(), Contexts.address(row.id()), closed)));
  }

  boolean isMailedTo(CaseFile file, byte[] mark) {
    return standing(file, Assessor.SITE).filter(row -> row.isMailedTo(mark)).isPresent();
  }

  private Optional<FormRow> standing(CaseFile file, Assessor by) {
    return file.form(by).flatMap(form -> entries.lockForm(form.id().value()));
  }

  private FormRow add(PersonId by, CaseFile file, Assessor as, List<CriterionId> asked) {
    UUID id = UUID.randomUUID();
    FormRow row = new FormRow(id, file.id().value(), as, by, clock.instant());
    row.write(sealMarks(file, id, Marks.none(asked)));
    entries.add(row);
    return row;
  }

  private void end(PersonId by, CaseFile file, AssessorForm form, String reason, Instant now) {
    FormRow row = entries.lockForm(form.id().value()).orElseThrow();
    row.end(by, now, secrets.seal(file.person().value(), Contexts.end(row.id()), reason));
    audit.record(by.value(), "practicum.form-set-aside", file.id().value());
    if (form.isIn()) {
      outbox.publish(
          new PracticumResultChanged(
              UUID.randomUUID(), file.person().value(), file.programme().value(), now));
    }
  }

  private byte[] sealMarks(CaseFile file, UUID form, Marks marks) {
    return secrets.seal(
        file.person().value(), Contexts.marks(form), Written.marks(marks).toString());
  }
}
