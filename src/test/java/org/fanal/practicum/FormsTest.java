package org.fanal.practicum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanal.practicum.PracticumFixture.PEERS;
import static org.fanal.practicum.PracticumFixture.criteria;
import static org.fanal.practicum.PracticumFixture.email;
import static org.fanal.practicum.PracticumFixture.marks;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fanal.kernel.Language;
import org.fanal.kernel.PersonId;
import org.fanal.pathway.practicum.Assessor;
import org.fanal.pathway.practicum.PracticumOutcome;
import org.fanal.people.Role;
import org.junit.jupiter.api.Test;

class FormsTest {

  private final PracticumFixture fixture = new PracticumFixture();
  private final PersonId solange = fixture.aCoordinator();
  private final PersonId johanne = fixture.aPerson("Johanne", Role.TRAINER, Role.ASSESSOR);
  private final PersonId trainee = fixture.aTraineeOf(johanne);
  private final CaseId practicum = fixture.opened(solange, trainee);

  @Test
  void twoThatAgreePass() {
    fixture.assessed(solange, trainee, 3, 3);

    PracticumResult result = result();

    assertThat(result.passed()).isTrue();
    assertThat(result.shown()).isEqualTo(criteria());
    assertThat(fixture.changesTold(trainee)).isEqualTo(2);
  }

  @Test
  void aThirdDecidesWhereTheTwoDisagreeAndIsAskedAboutThatAlone() {
    fixture.assessed(solange, trainee, 3, 2);
    PersonId ines = fixture.anAssessor("Inès");

    FormId form = fixture.askedPeer(solange, practicum, ines, Assessor.THIRD_PEER);
    FormView view = fixture.in(() -> fixture.peers.find(ines, form)).orElseThrow();
    boolean before = result().passed();
    fixture.in(() -> fixture.peers.submit(ines, form, marks(3, 1)));

    assertThat(view.lines())
        .extracting(line -> line.criterion().id())
        .containsExactly(criteria().get(0));
    assertThat(before).isFalse();
    assertThat(result().passed()).isTrue();
  }

  @Test
  void whoHasNotAnsweredYetSeesWhatChangedInTheHoursSinceTheyWereAskedAndNotWhy() {
    fixture.in(
        () ->
            fixture.hours.record(
                solange, practicum, PracticumFixture.hours("group", "crisis-centre", 5), ""));
    fixture.clock.pass(Duration.ofMinutes(1));
    PersonId malik = fixture.anAssessor("Malik");
    FormId form = fixture.askedPeer(solange, practicum, malik, Assessor.PEER);
    FormView before = fixture.in(() -> fixture.peers.find(malik, form)).orElseThrow();

    fixture.clock.pass(Duration.ofMinutes(1));
    fixture.in(
        () ->
            fixture.hours.record(
                solange, practicum, PracticumFixture.hours("group", "crisis-centre", 3), "Oubli"));
    FormView after = fixture.in(() -> fixture.peers.find(malik, form)).orElseThrow();

    assertThat(before.hours())
        .extracting(HoursSheet.OfAKind::time)
        .containsExactly(Duration.ofHours(5));
    assertThat(before.changes()).isEmpty();
    assertThat(after.hours())
        .extracting(HoursSheet.OfAKind::time)
        .containsExactly(Duration.ofHours(8));
    assertThat(after.changes())
        .extracting(change -> change.time().toHours() + " " + change.reason().orElse(""))
        .containsExactly("3 ");
  }

  @Test
  void whoDecidesReadsEachMarkAndWordByThePartOfWhoGaveIt() {
    fixture.assessed(solange, trainee, 3, 4);

    PracticumEvidence read =
        fixture.in(() -> fixture.practicums.evidenceOf(trainee, PracticumFixture.PEERS));

    assertThat(read.forms())
        .extracting(
            given -> given.by() + " " + given.mark(criteria().get(0)).orElse(0),
            given -> given.comment(criteria().get(0)).orElse(""))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("SITE 3", "Elle demande avant."),
            org.assertj.core.groups.Tuple.tuple("PEER 4", "Elle demande avant."));
    assertThat(read.lateChanges()).isEmpty();
  }

  @Test
  void noThirdIsAskedWithoutDisagreement() {
    fixture.assessed(solange, trainee, 3, 3);

    assertThat(ask(fixture.anAssessor("Inès"), Assessor.THIRD_PEER))
        .isEqualTo(AskOutcome.NOT_NEEDED);
  }

  @Test
  void whoeverTaughtThePersonAssessesThemNeitherAsPeerNorAtTheSite() {
    assertThat(ask(johanne, Assessor.PEER)).isEqualTo(AskOutcome.NOT_INDEPENDENT);
    assertThat(askSite(email(johanne))).isEqualTo(AskOutcome.NOT_INDEPENDENT);
    assertThat(askSite(email(trainee))).isEqualTo(AskOutcome.NOT_INDEPENDENT);
    assertThat(ask(fixture.aPerson("Rose", Role.COMMITTEE), Assessor.PEER))
        .isEqualTo(AskOutcome.NOT_INDEPENDENT);
    assertThat(fixture.letters).isEmpty();
    assertThat(fixture.in(() -> fixture.assessors.peersFor(solange, practicum)))
        .extracting(Peer::id)
        .doesNotContain(johanne);
  }

  @Test
  void nobodyAssessesTwice() {
    PersonId malik = fixture.anAssessor("Malik");
    askSite(email(malik));

    assertThat(ask(malik, Assessor.PEER)).isEqualTo(AskOutcome.NOT_INDEPENDENT);
    assertThat(ask(fixture.anAssessor("Inès"), Assessor.PEER)).isEqualTo(AskOutcome.ASKED);
    assertThat(ask(malik, Assessor.PEER)).isEqualTo(AskOutcome.TAKEN);
  }

  @Test
  void whoeverSentTheFormOfTheSiteIsNoPeerAfterIt() {
    PersonId malik = fixture.anAssessor("Malik");
    askSite(email(malik));
    submit(fixture.mailedToken(), marks(3, 3));

    assertThat(offered()).doesNotContain(malik);
    assertThat(ask(malik, Assessor.PEER)).isEqualTo(AskOutcome.NOT_INDEPENDENT);
    assertThat(fixture.in(() -> fixture.peers.of(malik))).isEmpty();
    assertThat(seat(Assessor.SITE).name()).isEmpty();
    assertThat(assessedBy(malik)).containsExactly(trainee);
  }

  @Test
  void anAccountMadeAfterTheLinkWasSentIsRecognisedWhenTheFormComesIn() {
    PersonId later = new PersonId(UUID.randomUUID());
    askSite(email(later));
    fixture.aPerson(later, "Inès", Role.ASSESSOR);
    submit(fixture.mailedToken(), marks(3, 3));

    assertThat(offered()).doesNotContain(later);
    assertThat(ask(later, Assessor.PEER)).isEqualTo(AskOutcome.NOT_INDEPENDENT);
  }

  @Test
  void anAccountMadeAfterTheFormCameInIsRecognisedByItsMailbox() {
    PersonId later = new PersonId(UUID.randomUUID());
    askSite(email(later));
    submit(fixture.mailedToken(), marks(3, 3));
    fixture.aPerson(later, "Inès", Role.ASSESSOR);

    assertThat(ask(later, Assessor.PEER)).isEqualTo(AskOutcome.NOT_INDEPENDENT);
    assertThat(assessedBy(later)).containsExactly(trainee);
  }

  @Test
  void whoeverHandlesThePracticumAssessesItNeitherAsPeerNorAtTheSite() {
    PersonId both = fixture.aPerson("Karim", Role.COORDINATOR, Role.ASSESSOR);
    PersonId other = fixture.aPerson("Rose", Role.COORDINATOR, Role.ASSESSOR);
    AskOutcome self = askSiteBy(both, email(both));
    fixture.in(
        () ->
            fixture.hours.record(
                both, practicum, PracticumFixture.hours("group", "crisis-centre", 1), ""));
    askSiteBy(other, "site@example.org");

    for (PersonId handler : List.of(both, other)) {
      assertThat(offered()).doesNotContain(handler);
      assertThat(askSite(email(handler))).isEqualTo(AskOutcome.NOT_INDEPENDENT);
      assertThat(ask(handler, Assessor.PEER)).isEqualTo(AskOutcome.NOT_INDEPENDENT);
      assertThat(assessedBy(handler)).containsExactly(trainee);
    }
    assertThat(self).isEqualTo(AskOutcome.NOT_INDEPENDENT);
    assertThat(askSite(email(solange))).isEqualTo(AskOutcome.NOT_INDEPENDENT);
  }

  @Test
  void aPeerWhoConfirmedHoursSinceSendsNothing() {
    PersonId both = fixture.aPerson("Karim", Role.COORDINATOR, Role.ASSESSOR);
    FormId form = fixture.askedPeer(solange, practicum, both, Assessor.PEER);
    fixture.in(
        () ->
            fixture.hours.record(
                both, practicum, PracticumFixture.hours("group", "crisis-centre", 1), ""));

    assertThat(fixture.in(() -> fixture.peers.submit(both, form, marks(3, 3))))
        .isEqualTo(FillOutcome.GONE);
  }

  @Test
  void theFormOfTheSiteOpensByItsLinkAlone() {
    PersonId malik = fixture.anAssessor("Malik");
    askSite(email(malik));
    FormId form = seat(Assessor.SITE).form().orElseThrow();

    assertThat(fixture.in(() -> fixture.peers.find(malik, form))).isEmpty();
    assertThat(askSite(email(malik))).isEqualTo(AskOutcome.ASKED);
  }

  @Test
  void leavesALineInTheTrailWhenTheSupervisorSends() {
    String token = fixture.askedSupervisor(solange, practicum);
    FormId form = seat(Assessor.SITE).form().orElseThrow();

    submit(token, marks(3, 3));

    assertThat(
            fixture.count(
                "select count(*) from audit_line where subject_id = ?"
                    + " and kind = 'practicum.supervisor-form-filled-in'",
                form))
        .isEqualTo(1);
  }

  @Test
  void aPeerWhoCameToTeachThePersonSinceSendsNothing() {
    PersonId malik = fixture.anAssessor("Malik");
    FormId form = fixture.askedPeer(solange, practicum, malik, Assessor.PEER);
    fixture.run(
        () ->
            fixture
                .database
                .entities()
                .createNativeQuery(
                    "insert into cohort_trainer (cohort_id, person_id, since)"
                        + " select cohort_id, ?, utc_timestamp(6) from enrolment"
                        + " where person_id = ?")
                .setParameter(1, malik.toString())
                .setParameter(2, trainee.toString())
                .executeUpdate());

    assertThat(fixture.in(() -> fixture.peers.submit(malik, form, marks(3, 3))))
        .isEqualTo(FillOutcome.GONE);
  }

  @Test
  void theLetterNamesNobodyAndTheLinkOpensTheFormOnce() {
    String token = fixture.askedSupervisor(solange, practicum);

    FormView view = find(token);
    FillOutcome sent = submit(token, marks(3, 3));

    assertThat(fixture.letters.get(0).subject() + fixture.letters.get(0).body())
        .doesNotContain("Camille", "stage", "pair", "formation");
    assertThat(view.name()).isEqualTo("Camille");
    assertThat(view.lines()).hasSize(8);
    assertThat(sent).isEqualTo(FillOutcome.SUBMITTED);
    assertThat(fixture.in(() -> fixture.supervisor.find(token))).isEmpty();
    assertThat(submit(token, marks(1, 1))).isEqualTo(FillOutcome.GONE);
  }

  @Test
  void whatWasTypedIsKeptAndNothingCountsBeforeItIsSent() {
    String token = fixture.askedSupervisor(solange, practicum);
    Typed begun =
        new Typed(Map.of(criteria().get(1), 4), Map.of(criteria().get(1), "Bien."), false);

    FillOutcome saved = fixture.in(() -> fixture.supervisor.save(token, begun));

    assertThat(saved).isEqualTo(FillOutcome.SAVED);
    assertThat(find(token).lines().get(1).mark()).contains(4);
    assertThat(find(token).lines().get(1).comment()).isEqualTo("Bien.");
    assertThat(submit(token, begun)).isEqualTo(FillOutcome.NOT_WHOLE);
    assertThat(outcome()).isInstanceOf(PracticumOutcome.Incomplete.class);
  }

  @Test
  void asksForEveryMarkTheDeclarationAndShortComments() {
    String token = fixture.askedSupervisor(solange, practicum);
    Typed whole = marks(3, 3);
    Typed undeclared = new Typed(whole.marks(), Map.of(), false);
    Typed atTheBorder = new Typed(whole.marks(), Map.of(criteria().get(0), "x".repeat(600)), true);
    Typed tooLong = new Typed(whole.marks(), Map.of(criteria().get(0), "x".repeat(601)), true);

    assertThat(submit(token, undeclared)).isEqualTo(FillOutcome.NOT_WHOLE);
    assertThat(submit(token, tooLong)).isEqualTo(FillOutcome.NOT_WHOLE);
    assertThat(find(token).lines().get(0).comment()).hasSize(601);
    assertThat(submit(token, atTheBorder)).isEqualTo(FillOutcome.SUBMITTED);
  }

  @Test
  void theLinkEndsAfterThirtyDaysAndANewOneGoesOnWhereItStopped() {
    String to = "site." + UUID.randomUUID() + "@example.org";
    askSite(to);
    String first = fixture.mailedToken();
    fixture.in(() -> fixture.supervisor.save(first, marks(4, 3)));

    fixture.clock.pass(Duration.ofDays(30).minusSeconds(1));
    boolean before = fixture.in(() -> fixture.supervisor.find(first)).isPresent();
    fixture.clock.pass(Duration.ofSeconds(1));
    boolean after = fixture.in(() -> fixture.supervisor.find(first)).isPresent();
    askSite(to);
    String second = fixture.mailedToken();

    assertThat(before).isTrue();
    assertThat(after).isFalse();
    assertThat(find(second).lines().get(0).mark()).contains(4);
    assertThat(fixture.in(() -> fixture.supervisor.find(first))).isEmpty();
  }

  @Test
  void anotherSupervisorBeginsAnew() {
    String first = fixture.askedSupervisor(solange, practicum);
    fixture.in(() -> fixture.supervisor.save(first, marks(4, 3)));

    String second = fixture.askedSupervisor(solange, practicum);

    assertThat(find(second).lines().get(0).mark()).isEmpty();
    assertThat(fixture.in(() -> fixture.supervisor.find(first))).isEmpty();
  }

  @Test
  void aFormThatIsInStaysUntilItIsSetAsideWithAReason() {
    fixture.assessed(solange, trainee, 3, 3);
    FormId site = seat(Assessor.SITE).form().orElseThrow();

    AskOutcome again = askSite("other@example.org");
    boolean silently = setAside(site, " ");
    boolean withReason = setAside(site, "Avait donné le cours");

    assertThat(again).isEqualTo(AskOutcome.TAKEN);
    assertThat(silently).isFalse();
    assertThat(withReason).isTrue();
    assertThat(seat(Assessor.SITE).isFree()).isTrue();
    assertThat(result().passed()).isFalse();
    assertThat(askSite("other@example.org")).isEqualTo(AskOutcome.ASKED);
  }

  @Test
  void aLinkThatWasTakenBackOpensNothing() {
    String token = fixture.askedSupervisor(solange, practicum);

    setAside(seat(Assessor.SITE).form().orElseThrow(), "");

    assertThat(fixture.in(() -> fixture.supervisor.find(token))).isEmpty();
  }

  @Test
  void aFormIsThereForNobodyElse() {
    PersonId malik = fixture.anAssessor("Malik");
    PersonId ines = fixture.anAssessor("Inès");
    FormId form = fixture.askedPeer(solange, practicum, malik, Assessor.PEER);

    assertThat(fixture.in(() -> fixture.peers.find(ines, form))).isEmpty();
    assertThat(fixture.in(() -> fixture.peers.save(ines, form, marks(1, 1))))
        .isEqualTo(FillOutcome.GONE);
    assertThat(fixture.in(() -> fixture.peers.of(ines))).isEmpty();
  }

  @Test
  void thePersonReadsEachLevelInWordsOnceBothAreIn() {
    String token = fixture.askedSupervisor(solange, practicum);
    submit(token, marks(3, 4));
    List<OwnPracticumView.Seen> early = own().criteria();
    PersonId malik = fixture.anAssessor("Malik");
    FormId form = fixture.askedPeer(solange, practicum, malik, Assessor.PEER);
    fixture.in(() -> fixture.peers.submit(malik, form, marks(4, 3)));

    OwnPracticumView.Seen first = own().criteria().get(0);

    assertThat(early).isEmpty();
    assertThat(first.by())
        .extracting(by -> by.level().fr())
        .containsExactly("Demande avant, accepte un non", "Aide la personne à élargir ses choix");
    assertThat(first.by().get(0).comment()).contains("Elle demande avant.");
    assertThat(own().seats()).allSatisfy(seat -> assertThat(seat.name()).isEmpty());
  }

  private PracticumResult result() {
    return fixture.in(() -> fixture.practicums.resultOf(trainee, PEERS));
  }

  private OwnPracticumView own() {
    return fixture.in(() -> fixture.own.of(trainee)).orElseThrow();
  }

  private PracticumOutcome outcome() {
    return fixture.view(solange, practicum).orElseThrow().outcome();
  }

  private Seat seat(Assessor by) {
    return fixture.view(solange, practicum).orElseThrow().seats().stream()
        .filter(seat -> seat.by() == by)
        .findFirst()
        .orElseThrow();
  }

  private FormView find(String token) {
    return fixture.in(() -> fixture.supervisor.find(token)).orElseThrow();
  }

  private FillOutcome submit(String token, Typed typed) {
    return fixture.in(() -> fixture.supervisor.submit(token, typed));
  }

  private AskOutcome askSite(String email) {
    return askSiteBy(solange, email);
  }

  private AskOutcome askSiteBy(PersonId coordinator, String email) {
    return fixture.in(
        () -> fixture.assessors.askSupervisor(coordinator, practicum, email, Language.FR));
  }

  private List<PersonId> offered() {
    return fixture.in(() -> fixture.assessors.peersFor(solange, practicum)).stream()
        .map(Peer::id)
        .toList();
  }

  private Set<PersonId> assessedBy(PersonId assessor) {
    return fixture.in(() -> fixture.assessing.assessedBy(assessor));
  }

  private AskOutcome ask(PersonId peer, Assessor as) {
    return fixture.in(() -> fixture.assessors.askPeer(solange, practicum, peer, as));
  }

  private boolean setAside(FormId form, String reason) {
    return fixture.in(() -> fixture.assessors.setAside(solange, practicum, form, reason));
  }
}
