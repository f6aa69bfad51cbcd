package org.fanal.certification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fanal.certification.store.AwardRows;
import org.fanal.certification.store.BulkRows;
import org.fanal.people.Accounts;
import org.fanal.people.store.AccountRows;
import org.fanal.platform.PlatformFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BulkDeskTest {

  private static final String ATTEST = "{'act':'attest','programme':'peers'}\n";

  private final CertificationFixture fixture = new CertificationFixture();
  private final BulkRows rows = new BulkRows(fixture.database.entities());
  private final BulkJobs jobs =
      new BulkJobs(
          rows,
          fixture.awards,
          fixture.templates,
          new Accounts(new AccountRows(fixture.database.entities())),
          PlatformFixture.audit(fixture.clock),
          fixture.clock);
  private final BulkSteps steps =
      new BulkSteps(
          rows,
          new BulkReissue(
              fixture.awards,
              new AwardRows(fixture.database.entities()),
              fixture.templates,
              PlatformFixture.outbox(fixture.clock),
              fixture.clock),
          new BulkAttest(fixture.awards, fixture.facts, fixture.templates, fixture.clock));
  private final BulkDesk desk = new BulkDesk(jobs, new Papers());

  @Test
  void startsAJobAndTellsHowFarItIsUntilItIsThrough() {
    OperatorReply started = start(ATTEST + "address;name\nA@example.org;x\n{'address':'b@x.org'}");
    String job = started.verdict().getString("job");
    assertThat(started.exit()).isEqualTo(3);
    assertThat(started.verdict().getInt("total")).isEqualTo(2);

    assertThat(job(job, "").exit()).isEqualTo(3);
    finish(job);
    OperatorReply over = job(job, "");

    assertThat(over.exit()).isEqualTo(1);
    assertThat(over.verdict().getString("state")).isEqualTo("over");
    JsonObject second = over.verdict().getJsonArray("other").getJsonObject(1);
    assertThat(second.getInt("row")).isEqualTo(2);
    assertThat(second.getString("why")).isEqualTo("nobody");
    assertThat(over.verdict().toString()).doesNotContain("example.org");
  }

  @Test
  void stopsAJob() {
    String job = start(ATTEST + "a@example.org").verdict().getString("job");

    OperatorReply stopped = job(job, ",'stop':true");

    assertThat(stopped.exit()).isEqualTo(1);
    assertThat(stopped.verdict().getString("state")).isEqualTo("cancelled");
  }

  @Test
  void isDoneWhenThereIsNothingToDo() {
    OperatorReply reply = start("{'act':'reissue','programme':'peers','paper':'provisional'}");

    assertThat(reply).isEqualTo(new OperatorReply(0, reply.verdict()));
    assertThat(reply.verdict().toString()).isEqualTo("{\"total\":0}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'act':'attest','programme':'peers'}                                 | addresses",
        "{'act':'attest','programme':'peers','paper':'certificate'}#a@x.org   | theory",
        "{'act':'attest','programme':'peers','who':'me'}#a@x.org              | member",
        "{'act':'attest','programme':'peers','programme':'x'}#a@x.org         | once",
        "{'act':'attest','programme':'nothing'}#a@x.org                       | no such paper",
        "{'act':'attest','programme':'peers'}#a@x.org#A@X.org                 | Rows 1 and 2",
        "{'act':'attest','programme':'peers'}#{'address':'a@x.org','name':1}  | member",
        "{'act':'attest','programme':'peers'}#{'address':5}                   | text",
        "{'act':'reissue','programme':'peers','paper':'theory'}#a@x.org       | takes none",
        "{'act':'reissue','programme':'peers'}                                | paper",
        "{'act':'withdraw','programme':'peers'}                               | attest or reissue",
        "nothing                                                              | JSON",
      })
  void refusesWithOneSentence(String lines, String said) {
    OperatorReply reply = start(lines.replace('#', '\n'));

    assertThat(reply.exit()).isEqualTo(2);
    assertThat(reply.verdict().getString("refused")).contains(said).doesNotContain("x.org");
  }

  @Test
  void takesFiveThousandRowsAndNotOneMore() {
    String most = addresses(BulkJobs.MOST);

    assertThat(BulkList.read((ATTEST + most).replace('\'', '"')).addresses())
        .hasSize(BulkJobs.MOST);
    assertThat(start(ATTEST + most + "\none@more.org").verdict().getString("refused"))
        .contains("5000");
  }

  /** A longer one is cut in its folder, and would lose its last rows without a word. */
  @ParameterizedTest
  @CsvSource({"0, false", "1, true"})
  void takesTwoMebibytesAndNotOneByteMore(int more, boolean refused) {
    String row = "a@x.org;";
    int room = BulkList.LONGEST - (ATTEST + row).length() + more;
    String list = ATTEST + row + "é".repeat(room / 2) + "x".repeat(room % 2);

    assertThat(start(list).verdict().containsKey("refused")).isEqualTo(refused);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{'job':'x'}", "{'job':5}", "{'job':'x','who':1}"})
  void knowsNoOtherJob(String body) {
    assertThat(desk.job(body.replace('\'', '"')).exit()).isEqualTo(2);
    assertThat(job(UUID.randomUUID().toString(), "").exit()).isEqualTo(2);
  }

  private static String addresses(int many) {
    return IntStream.range(0, many)
        .mapToObj(i -> "p" + i + "@example.org")
        .collect(Collectors.joining("\n"));
  }

  private OperatorReply start(String lines) {
    return fixture.database.inTransaction(() -> desk.start(lines.replace('\'', '"')));
  }

  private OperatorReply job(String id, String more) {
    String body = ("{'job':'" + id + "'" + more + "}").replace('\'', '"');
    return fixture.database.inTransaction(() -> desk.job(body));
  }

  private void finish(String job) {
    for (int i = 0; i < 2; i++) {
      fixture.database.inTransaction(() -> steps.step(UUID.fromString(job), 50));
    }
  }

  /** Those of one programme, of which nothing was published. */
  private static final class Papers extends Templates {

    @Override
    public Optional<TemplateView> find(TemplateKey key) {
      return key.programme().value().equals("peers")
          ? Optional.of(
              new TemplateView(
                  key,
                  TemplatesTest.words(),
                  0,
                  Optional.empty(),
                  java.util.List.of(),
                  java.util.List.of()))
          : Optional.empty();
    }
  }
}
