package org.fanal.courseware;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanal.kernel.Text;
import org.fanal.pathway.practicum.Criterion;
import org.fanal.pathway.practicum.CriterionId;
import org.fanal.pathway.requirement.CodeOfEthics;
import org.fanal.pathway.requirement.Evidence;
import org.fanal.pathway.requirement.Gap;
import org.fanal.pathway.requirement.HourKind;
import org.fanal.pathway.requirement.Verdict;
import org.fanal.pathway.standing.Status;
import org.fanal.pathway.standing.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificatesReaderTest {

  private static final String FILE = "programmes/garden/certificates.yaml";
  private static final String RULES = rules();

  @Test
  void readsTermsAndWordsAndKinds() {
    Certificates rules = read();

    assertThat(rules.version()).isEqualTo(LocalDate.parse("2026-11-21"));
    assertThat(rules.terms()).isEqualTo(new Terms(24, 24, 90, 60, 12));
    assertThat(rules.words(Status.CERTIFIED).name())
        .isEqualTo(new Text("Certificat", "Certificate"));
    assertThat(rules.practice())
        .extracting(HoursOfAKind::kind)
        .containsExactly(new HourKind("digging"), new HourKind("sowing"));
    assertThat(rules.findSetting("allotment"))
        .contains(
            new PracticumSetting(
                "allotment",
                new Text("Jardin partagé", "Allotment"),
                new Text("Dehors", "Outside")));
    assertThat(rules.findSetting("moon")).isEmpty();
    assertThat(rules.most()).isEqualTo(Map.of(new HourKind("reading"), Duration.ofHours(8)));
    assertThat(rules.rubric().criteria())
        .extracting(Criterion::critical)
        .containsExactly(true, false);
    assertThat(rules.papers().title(Award.RENEWAL).en()).isEqualTo("Gardening certificate");
    assertThat(rules.papers().neutral(new CriterionId("care")).fr()).isEqualTo("Fait attention");
  }

  @Test
  void readsATreeThatNamesAllThatIsMissing() {
    assertThat(missing(Award.CERTIFICATE))
        .containsExactly("3,5 sur 10", "Reste 0,5", "Signer", "Deux voix");
    assertThat(missing(Award.ATTESTATION)).containsExactly("Finir La terre");
    assertThat(missing(Award.RENEWAL)).containsExactly("Lire", "Décider");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "of: [digging] | of: [weeding] | no kind of hours “weeding”",
        "of: [reading] | of: [sowing] | no kind of hours “sowing”",
        "asks: exam | asks: exams | “asks” is “exams”",
        "asks: exam, name | name | “asks” is missing",
        "modules: all | modules: m1 | “modules” is “m1”",
        "Reste {left} | Reste {rest} | “{rest}” stands for nothing",
        "Finir {module} | Finir {done} | “{done}” stands for nothing",
        "{decision: 3, | {asks: code, | Nobody decides about “renewal”",
        "hours: 10 | hours: 0 | “hours” is 0",
        "graceDays: 60 | graceDays: -1 | “graceDays” is -1",
        "\"2.5\" | \"4.1\" | “mean” is “4.1”",
        "id: order | id: care | criterion id “care” is used",
        "id: sowing | id: digging | kind id “digging”",
        "{fr: \"4\", en: \"4\"}] | ] | “levels” has 3",
        "grace: { | grave: { | The field “grace” is missing",
        "id: allotment | id: greenhouse | setting id “greenhouse”",
        "en: \"Outside\" | en: \"Mental health\" | tells the field",
        "en: \"Takes heed\" | en: \"Among peers\" | tells the field",
        "order: { | disorder: { | The field “order” is missing",
        "provisional: {fr: \"Certificat | temporary: {fr: \"Certificat | “provisional” is missing",
        "2026-11-21 | today | “version” is “today”"
      })
  void refusesWhatIsNot(String old, String broken, String what) {
    assertThat(problems(RULES.replaceFirst(quoted(old), Matcher.quoteReplacement(broken))))
        .anySatisfy(problem -> assertThat(problem.what() + " " + problem.mend()).contains(what));
  }

  @Test
  void refusesAChoiceOfOneWay() {
    String one = RULES.replaceFirst("(?m)^ +- \\{asks: practicum.*\n", "");

    assertThat(problems(one)).extracting(Problem::what).contains("One way alone is no choice.");
  }

  @Test
  void aProgrammeWithoutTheFileCertifiesNothing() {
    assertThat(
            CourseReader.read(CourseFixture.aCourse())
                .value()
                .orElseThrow()
                .programmes()
                .get(0)
                .certificates())
        .isEmpty();
  }

  private static List<String> missing(Award award) {
    Evidence evidence =
        new Evidence(
            Set.of(),
            true,
            Map.of(new HourKind("digging"), Duration.ofMinutes(210)),
            false,
            new CodeOfEthics(LocalDate.parse("2026-01-01"), Set.of()),
            List.of(),
            false);
    return read().rule(award).needs().judge(evidence) instanceof Verdict.NotYet notYet
        ? notYet.gaps().stream().map(CertificatesReaderTest::words).toList()
        : List.of();
  }

  private static String words(Gap gap) {
    if (gap instanceof Gap.Hours hours) {
      return hours.missing().fr();
    }
    return gap instanceof Gap.One one ? one.missing().fr() : gap.toString();
  }

  private static Certificates read() {
    Reading<Course> reading = CourseReader.read(course(RULES));
    assertThat(reading.report().problems()).isEmpty();
    return reading.value().orElseThrow().programmes().get(0).certificates().orElseThrow();
  }

  private static List<Problem> problems(String rules) {
    return CourseReader.read(course(rules)).report().problems();
  }

  private static Map<String, byte[]> course(String rules) {
    Map<String, byte[]> files = CourseFixture.aCourse();
    files.put(FILE, CourseFixture.bytes(rules));
    return files;
  }

  private static String quoted(String words) {
    assertThat(RULES).contains(words);
    return Pattern.quote(words);
  }

  private static String rules() {
    try {
      return Files.readString(Path.of("src/test/resources/certificates.yaml"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
