package org.fanal.practicum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanal.practicum.PracticumFixture.PEERS;
import static org.fanal.practicum.PracticumFixture.hours;
import static org.fanal.practicum.PracticumFixture.marks;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.fanal.kernel.Language;
import org.fanal.kernel.PersonId;
import org.fanal.pathway.practicum.Assessor;
import org.junit.jupiter.api.Test;

class PracticumRecordTest {

  private static final String MESSAGE = "Il manque deux heures de groupe.";

  private final PracticumFixture fixture = new PracticumFixture();
  private final PersonId solange = fixture.aCoordinator();
  private final PersonId trainee = fixture.aTrainee();
  private final CaseId practicum = fixture.assessed(solange, trainee, 3, 3);

  @Test
  void givesAllThatIsKept() {
    tell();

    String told = fixture.in(() -> fixture.record.export(trainee)).toString();

    assertThat(told).contains("direct-contact", "Elle demande avant.", MESSAGE, "Corrigé");
  }

  @Test
  void erasesAllOfIt() {
    tell();
    UUID line = fixture.view(solange, practicum).orElseThrow().hours().entries().get(0).id();
    fixture.in(
        () ->
            fixture.hours.correct(
                solange, practicum, line, hours("group", "crisis-centre", 1), "Faute"));

    fixture.run(() -> fixture.record.erase(trainee));

    assertThat(fixture.in(() -> fixture.practicums.resultOf(trainee, PEERS)))
        .isEqualTo(PracticumResult.NONE);
    assertThat(fixture.view(solange, practicum)).isEmpty();
  }

  @Test
  void aPeerWhoLeavesTakesTheirDraftsAndLeavesWhatIsIn() {
    PersonId other = fixture.aTrainee();
    PersonId malik = fixture.anAssessor("Malik");
    FormId sent = askAndSend(malik, other);
    PersonId third = fixture.aTrainee();
    CaseId open = fixture.opened(solange, third);
    fixture.in(() -> fixture.assessors.askPeer(solange, open, malik, Assessor.PEER));

    fixture.run(() -> fixture.record.erase(malik));

    assertThat(fixture.in(() -> fixture.peers.of(malik))).isEmpty();
    assertThat(seat(other).form()).contains(sent);
    assertThat(seat(third).isFree()).isTrue();
  }

  @Test
  void whoeverHandledPracticumsAndLeavesIsNamedNowhere() {
    tell();
    PersonId other = fixture.aTrainee();
    CaseId open = fixture.opened(solange, other);
    fixture.askedSupervisor(solange, open);
    FormId form = fixture.view(solange, open).orElseThrow().seats().get(0).form().orElseThrow();
    fixture.in(() -> fixture.assessors.setAside(solange, open, form, ""));

    fixture.run(() -> fixture.record.erase(solange));

    for (String column :
        List.of(
            "practicum_hours where recorded_by",
            "practicum_form where asked_by",
            "practicum_form where ended_by",
            "practicum_message where answered_by")) {
      assertThat(fixture.count("select count(*) from " + column + " = ?", solange))
          .as(column)
          .isZero();
    }
  }

  @Test
  void aSupervisorWithAnAccountWhoLeavesIsKnownNoMore() {
    PersonId malik = fixture.anAssessor("Malik");
    CaseId of = fixture.opened(solange, fixture.aTrainee());
    fixture.in(
        () ->
            fixture.assessors.askSupervisor(
                solange, of, PracticumFixture.email(malik), Language.FR));
    String token = fixture.mailedToken();

    fixture.run(() -> fixture.record.erase(malik));

    assertThat(fixture.in(() -> fixture.supervisor.find(token))).isEmpty();
    assertThat(fixture.in(() -> fixture.assessing.assessedBy(malik))).isEmpty();
  }

  @Test
  void atMostTwentyMessagesWaitForAnAnswer() {
    for (int i = 0; i < OwnPracticum.MOST_UNANSWERED; i++) {
      assertThat(write()).isEqualTo(WriteOutcome.SENT);
    }
    WriteOutcome tooMany = write();
    UUID message = fixture.view(solange, practicum).orElseThrow().messages().get(0).id();
    fixture.in(() -> fixture.coordination.answer(solange, practicum, message, "Corrigé."));

    assertThat(tooMany).isEqualTo(WriteOutcome.MANY_WAIT);
    assertThat(write()).isEqualTo(WriteOutcome.SENT);
    assertThat(fixture.in(() -> fixture.own.write(trainee, PEERS, " ")))
        .isEqualTo(WriteOutcome.UNFIT);
  }

  private WriteOutcome write() {
    return fixture.in(() -> fixture.own.write(trainee, PEERS, MESSAGE));
  }

  @Test
  void aDumpHoldsNothingReadable() {
    tell();

    String dump = String.join("\n", dump("practicum_hours"), dump("practicum_message"), forms());

    assertThat(dump)
        .doesNotContain("direct-contact", "crisis-centre", "Elle demande", MESSAGE, "@example.org");
  }

  private void tell() {
    fixture.in(
        () ->
            fixture.hours.record(
                solange, practicum, hours("direct-contact", "crisis-centre", 4), "Oubli"));
    fixture.in(() -> fixture.own.write(trainee, PEERS, MESSAGE));
    UUID message = fixture.view(solange, practicum).orElseThrow().messages().get(0).id();
    fixture.in(() -> fixture.coordination.answer(solange, practicum, message, "Corrigé."));
  }

  private FormId askAndSend(PersonId malik, PersonId person) {
    CaseId of = fixture.opened(solange, person);
    FormId form = fixture.askedPeer(solange, of, malik, Assessor.PEER);
    fixture.in(() -> fixture.peers.submit(malik, form, marks(3, 3)));
    return form;
  }

  private Seat seat(PersonId person) {
    return fixture.view(solange, fixture.opened(solange, person)).orElseThrow().seats().get(1);
  }

  private String forms() {
    fixture.askedSupervisor(solange, fixture.opened(solange, fixture.aTrainee()));
    return dump("practicum_form");
  }

  private String dump(String table) {
    List<?> rows =
        fixture.in(
            () ->
                fixture
                    .database
                    .entities()
                    .createNativeQuery("select * from " + table)
                    .getResultList());
    StringBuilder all = new StringBuilder();
    for (Object row : rows) {
      for (Object cell : (Object[]) row) {
        all.append(
            cell instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : "" + cell);
      }
    }
    return all.toString();
  }
}
