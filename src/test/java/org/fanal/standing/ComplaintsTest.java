package org.fanal.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanal.standing.CommitteeFixture.REASONS;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.platform.Letter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplaintsTest {

  private static final String WORDS = "Camille a raconté ma vie à mon voisin, le 3 novembre.";

  private final CommitteeFixture fixture = new CommitteeFixture();
  private final String from = UUID.randomUUID().toString();
  private final PersonId person = fixture.aCandidate();

  ComplaintsTest() {
    fixture.standing.change("delete from complaint");
    fixture.certified(person);
    fixture.standing.clock.pass(Duration.ofMinutes(1));
  }

  @ParameterizedTest
  @CsvSource({
    "19, '', TEXT_UNFIT",
    "20, '', RECEIVED",
    "4000, '', RECEIVED",
    "4001, '', TEXT_UNFIT",
    "20, a@b.org, RECEIVED",
    "20, a@b, CONTACT_UNFIT",
    "20, 'a b@c.org', CONTACT_UNFIT",
    "20, 'a@b.org,c@d.org', CONTACT_UNFIT",
  })
  void areReceivedFromAnybodyWithinBounds(int length, String contact, ReceiveOutcome as) {
    assertThat(receive("x".repeat(length), contact)).isEqualTo(as);
  }

  @Test
  void areReceivedThreeTimesAnHourFromOnePlace() {
    for (int i = 0; i < 3; i++) {
      assertThat(receive(WORDS, "")).isEqualTo(ReceiveOutcome.RECEIVED);
    }

    assertThat(receive(WORDS, "")).isEqualTo(ReceiveOutcome.TOO_MANY);
    fixture.standing.clock.pass(Duration.ofHours(1));
    assertThat(receive(WORDS, "")).isEqualTo(ReceiveOutcome.RECEIVED);
  }

  @Test
  void sayNothingReadableInTheDatabase() {
    receive(WORDS, "voisine@example.org");

    List<?> rows =
        fixture.in(
            () ->
                fixture
                    .standing
                    .database
                    .entities()
                    .createNativeQuery("select sealed_text, sealed_contact from complaint")
                    .getResultList());
    String bytes = new String((byte[]) ((Object[]) rows.get(0))[0], StandardCharsets.UTF_8);

    assertThat(bytes).doesNotContain("Camille");
    assertThat(new String((byte[]) ((Object[]) rows.get(0))[1], StandardCharsets.UTF_8))
        .doesNotContain("voisine");
  }

  @Test
  void areAcknowledgedWithinFiveWorkingDaysOnceAndWithoutASecret() {
    receive(WORDS, "voisine@example.org");
    ComplaintView waiting = only();
    ComplaintView before = read(waiting.id());

    fixture.in(() -> fixture.complaintDesk.acknowledge(fixture.rose, waiting.id()));
    fixture.in(() -> fixture.complaintDesk.acknowledge(fixture.karim, waiting.id()));

    ComplaintView read = read(waiting.id());
    assertThat(waiting.text()).isEmpty();
    assertThat(before.contact()).isEmpty();
    assertThat(before.reachable()).isTrue();
    assertThat(waiting.acknowledgeBy(ZoneOffset.UTC)).isEqualTo(LocalDate.parse("2026-11-27"));
    assertThat(read.text()).isEqualTo(WORDS);
    assertThat(read.contact()).contains("voisine@example.org");
    assertThat(only().acknowledgedAt()).isPresent();
    assertThat(lettersTo("voisine@example.org"))
        .singleElement()
        .satisfies(
            letter ->
                assertThat(letter.subject() + letter.body())
                    .contains("Votre message est bien arrivé", "Your message has arrived")
                    .doesNotContain("Camille")
                    .doesNotContainIgnoringCase("certific"));
  }

  @Test
  void areAcknowledgedByTheDaysOfWhoeverReadsThem() {
    ComplaintView late =
        new ComplaintView(
            new ComplaintId(UUID.randomUUID()),
            Instant.parse("2026-11-20T03:00:00Z"),
            false,
            Optional.empty(),
            false,
            Optional.empty(),
            "",
            false,
            Optional.empty(),
            false);

    assertThat(late.acknowledgeBy(ZoneOffset.UTC)).isEqualTo(LocalDate.parse("2026-11-27"));
    assertThat(late.acknowledgeBy(ZoneId.of("America/Toronto")))
        .isEqualTo(LocalDate.parse("2026-11-26"));
  }

  @Test
  void becomeACaseInTheProgrammeThatWasChosen() {
    receive(WORDS, "");

    assertThat(openIn("hosts")).isEqualTo(OpenOutcome.NOT_POSSIBLE);
    assertThat(openIn("peers")).isEqualTo(OpenOutcome.OPENED);
  }

  @Test
  void areClosedWithReasonsAndForgetWhereTheyCameFrom() {
    receive(WORDS, "voisine@example.org");
    ComplaintId id = only().id();

    boolean shortly = propose(fixture.rose, id, "Non.");
    boolean proposed = propose(fixture.rose, id, REASONS);
    CloseOutcome alone = agree(fixture.rose, id, REASONS);
    CloseOutcome unread = agree(fixture.karim, id, REASONS + " Ou presque.");
    CloseOutcome closed = agree(fixture.karim, id, REASONS);

    assertThat(shortly).isFalse();
    assertThat(proposed).isTrue();
    assertThat(alone).isEqualTo(CloseOutcome.NOT_POSSIBLE);
    assertThat(unread).isEqualTo(CloseOutcome.NOT_POSSIBLE);
    assertThat(closed).isEqualTo(CloseOutcome.CLOSED);
    assertThat(fixture.in(fixture.complaintClosing::closed))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.text()).isEqualTo(WORDS);
              assertThat(found.reasons()).isEqualTo(REASONS);
            });
    assertThat(fixture.in(fixture.complaintDesk::waiting)).isEmpty();
    assertThat(fixture.in(() -> fixture.complaintDesk.find(fixture.rose, id))).isEmpty();
    assertThat(lettersTo("voisine@example.org"))
        .extracting(Letter::subject)
        .containsExactly("Votre message a été lu / Your message was read");
    assertThat(count("sealed_contact is not null")).isZero();

    fixture.standing.clock.pass(Duration.ofDays(730));
    fixture.standing.database.inTransaction(fixture.complaints::forgetOld);
    assertThat(count("true")).isEqualTo(1);
    fixture.standing.clock.pass(Duration.ofSeconds(1));
    fixture.standing.database.inTransaction(fixture.complaints::forgetOld);
    assertThat(count("true")).isZero();
  }

  @Test
  void takeTwoOthersToCloseAndStandFirstWhenTheyConcernAMember() {
    receive(WORDS, "");
    fixture.standing.clock.pass(Duration.ofMinutes(1));
    fixture.in(() -> fixture.complaints.receive(WORDS, "", true, from));
    ComplaintView first = fixture.in(fixture.complaintDesk::waiting).get(0);

    propose(fixture.rose, first.id(), REASONS);
    CloseOutcome one = agree(fixture.karim, first.id(), REASONS);
    CloseOutcome again = agree(fixture.karim, first.id(), REASONS);
    CloseOutcome other = agree(fixture.lucie, first.id(), REASONS);

    assertThat(first.aboutMember()).isTrue();
    assertThat(one).isEqualTo(CloseOutcome.AGREED);
    assertThat(again).isEqualTo(CloseOutcome.NOT_POSSIBLE);
    assertThat(other).isEqualTo(CloseOutcome.CLOSED);
  }

  @Test
  void areReadByThoseWhoDecideTheCaseThatCameOfThemAndWhatFollowsIt() {
    receive(WORDS, "voisine@example.org");
    ComplaintId id = only().id();
    fixture.in(
        () ->
            fixture.complaintDesk.open(
                fixture.rose,
                id,
                person + "@example.org",
                Optional.empty(),
                Matter.PRECAUTION,
                REASONS));
    DecisionId precaution = caseOn(Matter.PRECAUTION);
    List<String> before = cited(fixture.karim, precaution);
    fixture.standing.clock.pass(Duration.ofMinutes(1));
    fixture.give(fixture.karim, precaution, true);

    assertThat(before).containsExactly(WORDS);
    assertThat(cited(fixture.lucie, caseOn(Matter.SUSPENSION))).containsExactly(WORDS);
    assertThat(cited(fixture.lucie, fixture.appealed(person, precaution))).containsExactly(WORDS);
  }

  private DecisionId caseOn(Matter matter) {
    return fixture.in(() -> fixture.decisions.of(person)).stream()
        .filter(each -> each.matter() == matter)
        .findFirst()
        .orElseThrow()
        .id();
  }

  private List<String> cited(PersonId member, DecisionId decision) {
    return fixture.in(() -> fixture.committee.find(member, decision)).orElseThrow().complaints();
  }

  private ComplaintView read(ComplaintId id) {
    return fixture.in(() -> fixture.complaintDesk.find(fixture.rose, id)).orElseThrow();
  }

  private boolean propose(PersonId member, ComplaintId id, String reasons) {
    return fixture.in(() -> fixture.complaintClosing.propose(member, id, reasons));
  }

  private CloseOutcome agree(PersonId member, ComplaintId id, String reasons) {
    return fixture.in(() -> fixture.complaintClosing.agree(member, id, reasons));
  }

  @Test
  void becomeACaseAboutTheHolderOfAnAddressWhoReadsTheWordsAndNotWhoWroteThem() {
    receive(WORDS, "voisine@example.org");

    assertThat(open(fixture.rose, person + "@example.org")).isEqualTo(OpenOutcome.OPENED);

    assertThat(fixture.in(fixture.complaintDesk::waiting)).isEmpty();
    assertThat(fixture.in(() -> fixture.decisions.of(person)).get(0).matter())
        .isEqualTo(Matter.SUSPENSION);
    String told = fixture.in(() -> fixture.ownComplaints.export(person)).toString();
    assertThat(told).contains(WORDS).doesNotContain("voisine");
    fixture.standing.database.inTransaction(() -> fixture.ownComplaints.erase(person));
    assertThat(count("true")).isZero();
  }

  @Test
  void haveOneAnswerForStrangersWhoeverHoldsNothingAndThoseOneMayNotDecideAbout() {
    receive(WORDS, "");
    PersonId beginner = fixture.aBeginner();
    fixture.taught(fixture.rose, person);

    assertThat(open(fixture.rose, "nobody@example.org")).isEqualTo(OpenOutcome.NOT_POSSIBLE);
    assertThat(open(fixture.rose, "")).isEqualTo(OpenOutcome.NOT_POSSIBLE);
    assertThat(open(fixture.rose, beginner + "@example.org")).isEqualTo(OpenOutcome.NOT_POSSIBLE);
    assertThat(open(fixture.rose, person + "@example.org")).isEqualTo(OpenOutcome.NOT_POSSIBLE);
    assertThat(fixture.in(fixture.complaintDesk::waiting)).hasSize(1);
  }

  private OpenOutcome open(PersonId member, String email) {
    ComplaintId id = only().id();
    return fixture.in(
        () ->
            fixture.complaintDesk.open(
                member, id, email, Optional.empty(), Matter.SUSPENSION, REASONS));
  }

  private OpenOutcome openIn(String programme) {
    ComplaintId id = only().id();
    Optional<ProgrammeId> in = Optional.of(new ProgrammeId(programme));
    return fixture.in(
        () ->
            fixture.complaintDesk.open(
                fixture.rose, id, person + "@example.org", in, Matter.SUSPENSION, REASONS));
  }

  private ReceiveOutcome receive(String text, String contact) {
    return fixture.in(() -> fixture.complaints.receive(text, contact, false, from));
  }

  private ComplaintView only() {
    List<ComplaintView> all = fixture.in(fixture.complaintDesk::waiting);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private List<Letter> lettersTo(String address) {
    return fixture.letters.stream().filter(letter -> letter.to().equals(address)).toList();
  }

  private long count(String where) {
    return fixture.standing.count("select count(*) from complaint where " + where);
  }
}
