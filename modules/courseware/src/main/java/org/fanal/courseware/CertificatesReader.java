package org.fanal.courseware;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.fanal.kernel.Text;
import org.fanal.pathway.practicum.Rubric;
import org.fanal.pathway.requirement.HourKind;
import org.fanal.pathway.requirement.Requirement;
import org.fanal.pathway.standing.Status;
import org.fanal.pathway.standing.Terms;

/** Reads certificates.yaml of a programme. */
final class CertificatesReader {

  static final String NAME = "certificates.yaml";

  private static final int MOST_MONTHS = 120;
  private static final int MOST_DAYS = 365;
  private static final int MOST_HOURS = 1_000;

  private final List<Module> modules;
  private final Problems problems;

  CertificatesReader(List<Module> modules, Problems problems) {
    this.modules = modules;
    this.problems = problems;
  }

  Optional<Certificates> read(SourceFile file) {
    return Yaml.read(file, problems).flatMap(this::read);
  }

  private Optional<Certificates> read(YamlMap map) {
    Optional<LocalDate> version = map.date("version");
    Optional<Terms> terms = map.map("terms").flatMap(CertificatesReader::terms);
    Map<Status, StatusWords> statuses =
        map.map("statuses").map(CertificatesReader::statuses).orElse(Map.of());
    List<HoursOfAKind> practice = kinds(map, "practice");
    List<PracticumSetting> settings = settings(map);
    List<HoursOfAKind> learning = kinds(map, "learning");
    Map<Award, AwardRule> awards = awards(map, practice, learning);
    Optional<Rubric> rubric = map.map("rubric").flatMap(new RubricReader(problems)::read);
    Optional<CertificateWords> papers =
        map.map("papers").flatMap(new CertificateWordsReader(rubric)::read);
    map.close();
    boolean whole =
        Stream.of(version, terms, rubric, papers).allMatch(Optional::isPresent)
            && statuses.size() == Status.values().length
            && awards.size() == Award.values().length;
    return whole
        ? Optional.of(
            new Certificates(
                version.get(),
                terms.get(),
                statuses,
                practice,
                settings,
                learning,
                awards,
                rubric.get(),
                papers.get()))
        : Optional.empty();
  }

  private static Optional<Terms> terms(YamlMap map) {
    OptionalInt provisional = map.number("provisionalMonths", 1, MOST_MONTHS);
    OptionalInt certificate = map.number("certificateMonths", 1, MOST_MONTHS);
    OptionalInt window = map.number("windowDays", 0, MOST_DAYS);
    OptionalInt grace = map.number("graceDays", 0, MOST_DAYS);
    OptionalInt freeze = map.number("freezeMonths", 0, MOST_MONTHS);
    map.close();
    return Stream.of(provisional, certificate, window, grace, freeze)
            .allMatch(OptionalInt::isPresent)
        ? Optional.of(
            new Terms(
                provisional.getAsInt(),
                certificate.getAsInt(),
                window.getAsInt(),
                grace.getAsInt(),
                freeze.getAsInt()))
        : Optional.empty();
  }

  private static Optional<StatusWords> words(YamlMap map) {
    Optional<Text> name = map.text("name");
    Optional<Text> means = map.text("means");
    map.close();
    return name.flatMap(said -> means.map(meant -> new StatusWords(said, meant)));
  }

  private List<HoursOfAKind> kinds(YamlMap map, String key) {
    Ids ids = new Ids("kind", problems);
    return map.maps(key).stream().flatMap(kind -> kind(kind, ids).stream()).toList();
  }

  private static Optional<HoursOfAKind> kind(YamlMap map, Ids ids) {
    Optional<String> id =
        map.id("id").filter(known -> ids.claim(known, map.file(), map.line("id")));
    Optional<Text> name = map.text("name");
    OptionalInt most = map.optionalNumber("most", 1, MOST_HOURS);
    map.close();
    Optional<Duration> cap =
        most.isPresent() ? Optional.of(Duration.ofHours(most.getAsInt())) : Optional.empty();
    return id.flatMap(
        known -> name.map(words -> new HoursOfAKind(new HourKind(known), words, cap)));
  }

  private List<PracticumSetting> settings(YamlMap map) {
    Ids ids = new Ids("setting", problems);
    return map.maps("settings").stream().flatMap(each -> setting(each, ids).stream()).toList();
  }

  private static Optional<PracticumSetting> setting(YamlMap map, Ids ids) {
    Optional<String> id =
        map.id("id").filter(known -> ids.claim(known, map.file(), map.line("id")));
    Optional<Text> name = map.text("name");
    Optional<Text> neutral = map.text("neutral");
    neutral.ifPresent(words -> NeutralWords.check(map, "neutral", words));
    map.close();
    return id.isPresent() && name.isPresent() && neutral.isPresent()
        ? Optional.of(new PracticumSetting(id.get(), name.get(), neutral.get()))
        : Optional.empty();
  }

  private Map<Award, AwardRule> awards(
      YamlMap map, List<HoursOfAKind> practice, List<HoursOfAKind> learning) {
    Map<Award, AwardRule> rules = new EnumMap<>(Award.class);
    Optional<YamlMap> awards = map.map("awards");
    for (Award award : Award.values()) {
      RequirementReader needs =
          new RequirementReader(modules, award == Award.RENEWAL ? learning : practice);
      awards
          .flatMap(all -> all.map(award.key()))
          .flatMap(rule -> rule(rule, award, needs))
          .ifPresent(rule -> rules.put(award, rule));
    }
    awards.ifPresent(YamlMap::close);
    return rules;
  }

  private static Optional<AwardRule> rule(YamlMap map, Award award, RequirementReader reader) {
    Optional<Text> name = map.text("name");
    List<Requirement> needs = reader.all(map, "needs");
    if (award.isDecided() && needs.stream().noneMatch(Requirement.Decision.class::isInstance)) {
      map.problem(
          "needs",
          "Nobody decides about “" + award.key() + "”.",
          "Ask for a decision: no machine grants it.");
    }
    map.close();
    return name.map(words -> new AwardRule(words, new Requirement.All(needs)));
  }

  /** Written with hyphens; none may be missing. */
  private static Map<Status, StatusWords> statuses(YamlMap map) {
    Map<Status, StatusWords> found = new EnumMap<>(Status.class);
    for (Status status : Status.values()) {
      String name = status.name().toLowerCase(Locale.ROOT).replace('_', '-');
      map.map(name).flatMap(CertificatesReader::words).ifPresent(words -> found.put(status, words));
    }
    map.close();
    return found;
  }
}
