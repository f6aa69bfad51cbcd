package org.fanal.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanal.courseware.Certificates;
import org.fanal.courseware.Module;
import org.fanal.courseware.Programme;
import org.fanal.kernel.Language;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.kernel.Text;
import org.fanal.library.Library;
import org.fanal.pathway.requirement.CodeOfEthics;
import org.fanal.pathway.requirement.HourKind;
import org.fanal.pathway.standing.Standing;
import org.fanal.platform.Sentences;
import org.fanal.standing.CountingModules;
import org.fanal.standing.Earned;
import org.fanal.standing.EthicsCodes;
import org.fanal.standing.Standings;

/** Where somebody stands, and what they did on the way, in words that an award keeps. */
@ApplicationScoped
public class EarnedFacts {

  private static final Map<AwardKind, org.fanal.courseware.Award> RULES =
      Map.of(
          AwardKind.THEORY, org.fanal.courseware.Award.ATTESTATION,
          AwardKind.PROVISIONAL, org.fanal.courseware.Award.PROVISIONAL,
          AwardKind.CERTIFICATE, org.fanal.courseware.Award.CERTIFICATE);

  private Library library;
  private Standings standings;
  private EthicsCodes codes;

  protected EarnedFacts() {}

  @Inject
  public EarnedFacts(Library library, Standings standings, EthicsCodes codes) {
    this.library = library;
    this.standings = standings;
    this.codes = codes;
  }

  /**
   * What an award says of all modules together.
   *
   * @param version of the rules
   * @param minutes of learning
   */
  record Facts(String version, int minutes, Taught taught, Practised practised) {}

  /** Of whom nothing was entered is not in it. */
  Map<PersonId, Standing> standing(Collection<PersonId> people, ProgrammeId programme) {
    return standings.standing(people, programme);
  }

  /**
   * @throws IllegalStateException when the programme certifies nothing
   */
  Facts facts(PersonId person, ProgrammeId programme, AwardKind kind) {
    Programme whole = whole(programme);
    Certificates rules = rules(whole);
    Earned earned = standings.earned(person, programme);
    Practised practised =
        kind.isCertificate()
            ? practised(earned, rules, kind, codes.of(person))
            : Practised.nothing();
    CountingModules modules = new CountingModules(earned.modules(), earned.recognised());
    return facts(whole, rules, modules, kind, practised);
  }

  /** What the attestation of the theory says of each of many people, in one statement. */
  Map<PersonId, Facts> theory(Collection<PersonId> people, ProgrammeId programme) {
    Programme whole = whole(programme);
    Certificates rules = rules(whole);
    Map<PersonId, CountingModules> modules = standings.modules(people, programme);
    return people.stream()
        .distinct()
        .collect(
            Collectors.toMap(
                Function.identity(),
                person ->
                    facts(
                        whole,
                        rules,
                        modules.getOrDefault(person, CountingModules.NONE),
                        AwardKind.THEORY,
                        Practised.nothing())));
  }

  private Programme whole(ProgrammeId programme) {
    return library
        .programme(programme)
        .orElseThrow(() -> new IllegalStateException("No programme " + programme));
  }

  private static Certificates rules(Programme whole) {
    return whole
        .certificates()
        .orElseThrow(() -> new IllegalStateException("Certifies nothing: " + whole.id()));
  }

  private static Facts facts(
      Programme whole,
      Certificates rules,
      CountingModules counting,
      AwardKind kind,
      Practised practised) {
    List<Module> modules =
        counting.completed().stream().flatMap(id -> whole.findModule(id).stream()).toList();
    List<Text> elsewhere = elsewhere(whole, counting.recognised());
    return new Facts(
        rules.version().toString(),
        modules.stream().mapToInt(Module::minutes).sum(),
        taught(whole, modules, elsewhere, rules.papers().title(RULES.get(kind)), kind),
        practised);
  }

  /** Their titles alone: what was learned in them, and for how long, is not ours to say. */
  private static List<Text> elsewhere(Programme whole, List<ModuleId> recognised) {
    return recognised.stream()
        .flatMap(id -> whole.findModule(id).stream())
        .map(Module::title)
        .map(
            title ->
                new Text(
                    Sentences.say(Language.FR, "prior.need", title.fr()),
                    Sentences.say(Language.EN, "prior.need", title.en())))
        .toList();
  }

  private static Taught taught(
      Programme whole, List<Module> modules, List<Text> elsewhere, Text title, AwardKind kind) {
    return new Taught(
        title,
        whole.neutralTitle(),
        Stream.concat(modules.stream().map(Module::title), elsewhere.stream()).toList(),
        modules.stream().flatMap(module -> module.skills().stream().limit(1)).toList(),
        modules.stream().flatMap(module -> module.neutralSkills().stream().limit(1)).toList(),
        modules.stream().mapToInt(module -> module.scenarios().size()).sum(),
        whole.exam().draw().values().stream().mapToInt(Integer::intValue).sum(),
        kind.isCertificate() ? whole.exam().pass().orElse(Taught.MASTERY) : Taught.MASTERY);
  }

  /** What was seen shown is said once the practicum is over, with the certificate. */
  private static Practised practised(
      Earned earned, Certificates rules, AwardKind kind, CodeOfEthics code) {
    return new Practised(
        hours(earned.hours(), rules),
        earned.settings().stream()
            .sorted()
            .flatMap(id -> rules.findSetting(id).stream())
            .map(setting -> new Worded(setting.name(), setting.neutral()))
            .toList(),
        kind == AwardKind.CERTIFICATE ? shown(earned, rules) : List.of(),
        code.signed().stream().max(Comparator.naturalOrder()).map(LocalDate::toString));
  }

  private static List<Hours> hours(Map<HourKind, Duration> hours, Certificates rules) {
    return rules.practice().stream()
        .filter(kind -> hours.containsKey(kind.kind()))
        .map(kind -> new Hours(kind.name(), (int) hours.get(kind.kind()).toMinutes()))
        .filter(kind -> kind.minutes() > 0)
        .toList();
  }

  private static List<Worded> shown(Earned earned, Certificates rules) {
    return rules.rubric().criteria().stream()
        .filter(criterion -> earned.shown().contains(criterion.id()))
        .map(criterion -> new Worded(criterion.name(), rules.papers().neutral(criterion.id())))
        .toList();
  }
}
