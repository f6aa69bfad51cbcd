package org.fanal.standing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.library.Library;
import org.fanal.library.LibraryFixture;
import org.fanal.pathway.standing.Entry;
import org.fanal.pathway.standing.FactKind;
import org.fanal.people.Accounts;
import org.fanal.people.Role;
import org.fanal.people.store.AccountRows;
import org.fanal.platform.Audit;
import org.fanal.platform.Letter;
import org.fanal.platform.Mail;
import org.fanal.platform.PlatformFixture;
import org.fanal.practicum.Assessing;
import org.fanal.practicum.Mailboxes;
import org.fanal.practicum.PeerForms;
import org.fanal.practicum.store.AssessingRows;
import org.fanal.standing.store.ComplaintRows;
import org.fanal.standing.store.DecisionRows;
import org.fanal.standing.store.OpinionRows;
import org.fanal.standing.store.PriorRows;
import org.fanal.standing.store.WaitingRows;
import org.fanal.study.Learning;
import org.fanal.study.Recognitions;
import org.fanal.study.Teaching;
import org.fanal.study.store.LearnedRows;
import org.fanal.study.store.RecognisedRows;
import org.fanal.study.store.Sql;
import org.fanal.study.store.TeachingRows;

/** The committee on a real database, with people who have all that is asked for, or not. */
final class CommitteeFixture {

  static final String REASONS = "Tout est là, et le stage le montre bien.";

  private static final Library LIBRARY = LibraryFixture.aLibrary();

  final StandingFixture standing = new StandingFixture();
  final List<Letter> letters = new ArrayList<>();
  private final Set<PersonId> ready = new HashSet<>();
  private final Sql sql = new Sql(standing.database.entities());
  private final Standings standings = new Completed();
  private final Audit audit = PlatformFixture.audit(standing.clock);
  private final Accounts accounts = new Accounts(new AccountRows(standing.database.entities()));
  private final OpinionRows opinionRows = new OpinionRows(standing.database.entities());
  final DecisionRows cases = new DecisionRows(standing.database.entities());
  private final Bench bench =
      new Bench(
          cases,
          opinionRows,
          new Teaching(new TeachingRows(sql)),
          new Assessing(
              new AssessingRows(standing.database.entities()),
              new Mailboxes(accounts, standing.secrets)),
          LIBRARY);
  private final Openable openable = new Openable(standings, cases, standing.clock);
  private final ComplaintRows complaintRows = new ComplaintRows(standing.database.entities());
  private final ComplaintWords complaintWords = new ComplaintWords(standing.secrets);
  private final CitedComplaints cited = new CitedComplaints(complaintRows, cases, complaintWords);
  private final CaseWords words = new CaseWords(standing.secrets);
  private final DecisionNews news =
      new DecisionNews(accounts, new Letterbox(), PlatformFixture.settings(Map.of()));
  final PriorRows priorRows = new PriorRows(standing.database.entities());
  private final PriorSeals priorSeals = new PriorSeals(standing.secrets);
  private final PriorViews priorViews =
      new PriorViews(
          standings,
          standing.rules,
          new Learning(new LearnedRows(sql)),
          standing.learningViews,
          priorSeals,
          standing.clock);
  private final Grounds grounds =
      new Grounds(
          standings,
          new Learning(new LearnedRows(sql)),
          LIBRARY,
          standing.learningViews,
          standing.practicum,
          standing.code,
          openable,
          new PriorGrounds(priorRows, priorSeals, priorViews, standing.learningViews));
  private final DecisionViews views = new DecisionViews(grounds, standing.clock);
  private final Recognising recognising =
      new Recognising(
          priorRows,
          priorSeals,
          priorViews,
          new Recognitions(new RecognisedRows(sql), standing.clock),
          standing.learned,
          standing.attestation,
          standing.secrets,
          standing.clock);
  final HandingIn handing =
      new HandingIn(standing.learned, standing.periods, standing.rules, standing.secrets, news);
  final Decisions decisions =
      new Decisions(cases, bench, standings, words, views, handing, audit, standing.clock);
  final Opinions opinions =
      new Opinions(
          cases,
          opinionRows,
          bench,
          grounds,
          words,
          standings,
          new Precautions(cases, opinionRows, standings, words, audit, standing.clock),
          recognising,
          news,
          audit,
          standing.clock);
  final Committee committee =
      new Committee(
          cases,
          opinionRows,
          bench,
          new CaseViews(bench, grounds, words, views, accounts, openable, cited),
          accounts,
          audit);
  final PriorLearning prior =
      new PriorLearning(cases, priorRows, priorSeals, priorViews, decisions, audit, standing.clock);
  final PriorCases priorCases = new PriorCases(committee, priorRows, priorViews, audit);
  final OwnPrior ownPrior = new OwnPrior(priorRows, priorSeals);
  final Proofs proofs =
      new Proofs(
          standing.periods, standing.learning, committee, standing.secrets, audit, standing.clock);
  final Reminding reminding =
      new Reminding(
          standing.rows,
          standing.periods,
          cases,
          standing.rules,
          new ReminderLetters(accounts, new Letterbox(), PlatformFixture.settings(Map.of())),
          standing.clock);
  final CaseOpening opening =
      new CaseOpening(
          cases, opinionRows, bench, grounds, openable, words, news, audit, standing.clock);
  final Answers answers = new Answers(cases, opinionRows, words, audit, standing.clock);
  final Lapsing lapsing = new Lapsing(cases, words, audit, standing.clock);
  final Complaints complaints = new Complaints(complaintRows, standing.secrets, standing.clock);
  final ComplaintClosing complaintClosing =
      new ComplaintClosing(
          complaintRows,
          complaintWords,
          new ComplaintLetters(new Letterbox()),
          audit,
          standing.clock);
  final ComplaintDesk complaintDesk =
      new ComplaintDesk(
          complaintRows,
          opening,
          accounts,
          new ComplaintLetters(new Letterbox()),
          complaintClosing,
          complaintWords,
          audit,
          standing.clock);
  final OwnComplaints ownComplaints = new OwnComplaints(complaintRows, standing.secrets);
  private final PeersWaiting peers = new PeersWaiting();
  final WaitingRows waitingRows = new WaitingRows(standing.database.entities());
  final Waiting waiting =
      new Waiting(
          committee,
          peers,
          complaintRows,
          accounts,
          waitingRows,
          new WaitingLetters(accounts, new Letterbox(), PlatformFixture.settings(Map.of())),
          standing.clock);
  final OwnDecisions own = new OwnDecisions(decisions, cases, opinionRows);

  final PersonId victor = anAccount("Victor");
  final PersonId aline = anAccount("Aline");
  final PersonId rose = anAccount("Rose");
  final PersonId karim = anAccount("Karim");
  final PersonId lucie = anAccount("Lucie");
  final PersonId simon = anAccount("Simon");

  <T> T in(Supplier<T> useCase) {
    return standing.in(useCase);
  }

  PersonId anAccount(String name) {
    return anAccount(StandingFixture.aPerson(), name);
  }

  private PersonId anAccount(PersonId person, String name) {
    standing.change(
        "insert into account (id, email, password_hash, chosen_name, language, region, zone,"
            + " created_at, version)"
            + " values (?, ?, 'x', ?, 'fr', 'CA-QC', 'America/Toronto', ?, 1)",
        person,
        person + "@example.org",
        name,
        standing.clock.instant());
    return person;
  }

  /** Somebody enrolled who lacks most of what is asked for. */
  PersonId aBeginner() {
    return enrolled(anAccount("Camille"));
  }

  private PersonId enrolled(PersonId person) {
    standing.change(
        "insert into enrolment (id, person_id, programme, adult, lived_experience, enrolled_at)"
            + " values (?, ?, 'peers', true, true, ?)",
        UUID.randomUUID(),
        person,
        standing.clock.instant());
    return person;
  }

  /** Somebody who has all that is asked for, but for the decision. */
  PersonId aCandidate() {
    PersonId person = aBeginner();
    ready.add(person);
    return person;
  }

  void aCandidate(PersonId person) {
    ready.add(enrolled(anAccount(person, "Camille")));
  }

  DecisionId asked(PersonId person, Matter matter) {
    in(() -> decisions.ask(person, StandingFixture.PEERS, matter));
    return in(() -> decisions.of(person)).get(0).id();
  }

  OpinionOutcome give(PersonId member, DecisionId decision, boolean inFavour) {
    return in(() -> opinions.give(member, decision, inFavour, REASONS));
  }

  /** Somebody whose certificate was refused by Victor and Aline. */
  DecisionId refused(PersonId person) {
    DecisionId decision = asked(person, Matter.CERTIFICATE);
    give(victor, decision, false);
    give(aline, decision, false);
    return decision;
  }

  DecisionId certified(PersonId person) {
    DecisionId decision = asked(person, Matter.CERTIFICATE);
    give(victor, decision, true);
    give(aline, decision, true);
    return decision;
  }

  DecisionView seen(PersonId person, DecisionId decision) {
    return in(() -> decisions.find(person, decision)).orElseThrow();
  }

  DecisionId appealed(PersonId person, DecisionId decision) {
    in(() -> decisions.appeal(person, decision, REASONS, true));
    return seen(person, decision).appeal().orElseThrow().id();
  }

  /** A cohort that this trainer leads and the person was once in. */
  void taught(PersonId trainer, PersonId person) {
    UUID cohort = UUID.randomUUID();
    standing.change(
        "insert into cohort (id, programme, name, made_at) values (?, 'peers', 'A', ?)",
        cohort,
        standing.clock.instant());
    standing.change(
        "insert into cohort_trainer (cohort_id, person_id, since) values (?, ?, ?)",
        cohort,
        trainer,
        standing.clock.instant());
    standing.change("insert into cohort_stay (person_id, cohort_id) values (?, ?)", person, cohort);
  }

  void assessed(PersonId assessor, PersonId person) {
    form("PEER", assessor, StandingFixture.aPerson(), person);
  }

  /** The site's supervisor has an account; the coordinator asked them. */
  void supervised(PersonId supervisor, PersonId coordinator, PersonId person) {
    form("SITE", supervisor, coordinator, person);
  }

  private void form(String part, PersonId assessor, PersonId askedBy, PersonId person) {
    standing.change(
        "insert into practicum_form (id, case_id, part, standing_part, assessor_id, asked_by,"
            + " asked_at, version) values (?, ?, ?, ?, ?, ?, ?, 1)",
        UUID.randomUUID(),
        practicum(person),
        part,
        part,
        assessor,
        askedBy,
        standing.clock.instant());
  }

  void confirmedHours(PersonId coordinator, PersonId person) {
    standing.change(
        "insert into practicum_hours (id, case_id, recorded_by, recorded_at, sealed)"
            + " values (?, ?, ?, ?, '')",
        UUID.randomUUID(),
        practicum(person),
        coordinator,
        standing.clock.instant());
  }

  private UUID practicum(PersonId person) {
    UUID practicum = UUID.randomUUID();
    standing.change(
        "insert into practicum_case (id, person_id, programme, opened_at)"
            + " values (?, ?, 'peers', ?)",
        practicum,
        person,
        standing.clock.instant());
    return practicum;
  }

  /** Where candidates have everything; all else is as it is. */
  private final class Completed extends Standings {

    @Override
    public Optional<StandingView> of(PersonId person, ProgrammeId programme) {
      return standing.standings.of(person, programme).map(view -> completed(person, view));
    }

    @Override
    public List<StandingView> of(PersonId person) {
      return standing.standings.of(person).stream().map(view -> completed(person, view)).toList();
    }

    @Override
    public Earned earned(PersonId person, ProgrammeId programme) {
      return standing.standings.earned(person, programme);
    }

    @Override
    public Entry enter(
        PersonId actor, PersonId person, ProgrammeId programme, FactKind kind, String reason) {
      return standing.standings.enter(actor, person, programme, kind, reason);
    }

    private StandingView completed(PersonId person, StandingView view) {
      if (!ready.contains(person)) {
        return view;
      }
      List<AwardCheck> checks = view.awards().stream().map(this::completed).toList();
      return new StandingView(
          view.programme(),
          view.title(),
          view.rules(),
          view.standing(),
          view.words(),
          view.history(),
          view.turns(),
          view.cycles(),
          checks,
          view.next(),
          view.possible(),
          view.nextTurn(),
          view.freezeUntil(),
          view.proofAwaited());
    }

    private AwardCheck completed(AwardCheck check) {
      List<NeedLine> lines =
          check.lines().stream()
              .map(
                  line ->
                      new NeedLine(
                          line.where() != Where.DECISION,
                          line.words(),
                          line.where(),
                          line.module()))
              .toList();
      return new AwardCheck(check.award(), check.name(), check.verdict(), lines);
    }
  }

  /** A form about somebody else waits for a peer since that instant. */
  void formWaits(PersonId peer, Instant since) {
    peers.waiting.put(peer, since);
  }

  void holds(PersonId person, Role role) {
    standing.change("insert into account_role (account_id, role) values (?, ?)", person, role);
  }

  private static final class PeersWaiting extends PeerForms {
    private final Map<PersonId, Instant> waiting = new HashMap<>();

    @Override
    public Map<PersonId, Instant> awaited() {
      return waiting;
    }
  }

  private final class Letterbox extends Mail {
    @Override
    public void send(Letter letter) {
      letters.add(letter);
    }
  }
}
