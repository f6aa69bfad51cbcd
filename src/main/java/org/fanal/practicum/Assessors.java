package org.fanal.practicum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanal.kernel.Language;
import org.fanal.kernel.PersonId;
import org.fanal.pathway.practicum.Assessor;
import org.fanal.pathway.practicum.CriterionId;
import org.fanal.people.Accounts;
import org.fanal.people.Role;
import org.fanal.platform.Audit;
import org.fanal.practicum.store.CaseRow;
import org.fanal.practicum.store.CaseRows;

/**
 * Who fills in the rubric: the site's supervisor by a mailed link and without an account, a peer
 * who did not teach the person, and another peer where these two disagree on what is critical.
 */
@ApplicationScoped
public class Assessors {

  private CaseRows cases;
  private CaseFiles files;
  private FormDesk desk;
  private Independence independence;
  private Rubrics rubrics;
  private Accounts accounts;
  private Audit audit;
  private Clock clock;

  protected Assessors() {}

  @Inject
  Assessors(
      CaseRows cases,
      CaseFiles files,
      FormDesk desk,
      Independence independence,
      Rubrics rubrics,
      Accounts accounts,
      Audit audit,
      Clock clock) {
    this.cases = cases;
    this.files = files;
    this.desk = desk;
    this.independence = independence;
    this.rubrics = rubrics;
    this.accounts = accounts;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Mails a link that opens the form once. Asking the same address again sends a new link to what
   * was begun; another address begins anew. The link before it opens nothing any more.
   */
  @Transactional
  public AskOutcome askSupervisor(
      PersonId coordinator, CaseId practicum, String email, Language language) {
    Optional<CaseFile> file = locked(coordinator, practicum);
    if (file.isEmpty()) {
      return AskOutcome.NOT_THERE;
    }
    boolean isIn = file.get().form(Assessor.SITE).filter(AssessorForm::isIn).isPresent();
    AskOutcome judged =
        isIn ? AskOutcome.TAKEN : independence.ofMailbox(file.get(), coordinator, email);
    if (judged == AskOutcome.ASKED) {
      desk.mail(coordinator, file.get(), email, language, asked(file.get(), Assessor.SITE));
      audit.record(coordinator.value(), "practicum.supervisor-asked", practicum.value());
    }
    return judged;
  }

  /** Those who may be asked for this form, by name. */
  @Transactional
  public List<Peer> peersFor(PersonId coordinator, CaseId practicum) {
    Optional<CaseFile> file = cases.findStudied(practicum.value(), coordinator).map(files::open);
    if (file.isEmpty()) {
      return List.of();
    }
    Set<PersonId> barred = independence.barred(file.get(), coordinator);
    List<PersonId> free =
        accounts.holding(Role.ASSESSOR).stream().filter(peer -> !barred.contains(peer)).toList();
    Map<PersonId, String> names = accounts.names(free);
    return free.stream()
        .filter(names::containsKey)
        .map(peer -> new Peer(peer, names.get(peer)))
        .sorted(Comparator.comparing(Peer::name).thenComparing(peer -> peer.id().toString()))
        .toList();
  }

  /** Asks the peer, or the third assessor once the first two disagree. */
  @Transactional
  public AskOutcome askPeer(PersonId coordinator, CaseId practicum, PersonId peer, Assessor as) {
    Optional<CaseFile> file = locked(coordinator, practicum);
    if (file.isEmpty() || as == Assessor.SITE) {
      return AskOutcome.NOT_THERE;
    }
    AskOutcome judged = judge(coordinator, file.get(), peer, as);
    if (judged == AskOutcome.ASKED) {
      desk.give(coordinator, file.get(), peer, as, asked(file.get(), as));
      audit.record(coordinator.value(), "practicum.peer-asked", practicum.value());
    }
    return judged;
  }

  /**
   * Sets a form aside: a link opens it no more, a peer no longer sees it, and what it said does not
   * count. The third one's form goes with either of the first two. Whether there was such a form
   * and a reason.
   */
  @Transactional
  public boolean setAside(PersonId coordinator, CaseId practicum, FormId form, String reason) {
    return locked(coordinator, practicum)
        .filter(file -> desk.setAside(coordinator, file, form, reason.strip(), clock.instant()))
        .isPresent();
  }

  private AskOutcome judge(PersonId coordinator, CaseFile file, PersonId peer, Assessor as) {
    if (file.form(as).isPresent()) {
      return AskOutcome.TAKEN;
    }
    if (as == Assessor.THIRD_PEER && asked(file, as).isEmpty()) {
      return AskOutcome.NOT_NEEDED;
    }
    return independence.ofPeer(file, coordinator, peer);
  }

  private List<CriterionId> asked(CaseFile file, Assessor as) {
    return as == Assessor.THIRD_PEER ? rubrics.contested(file) : rubrics.criteria(file);
  }

  private Optional<CaseFile> locked(PersonId coordinator, CaseId practicum) {
    Optional<CaseRow> row = cases.findStudied(practicum.value(), coordinator);
    row.ifPresent(found -> cases.lock(found.id()));
    return row.map(files::open);
  }
}
