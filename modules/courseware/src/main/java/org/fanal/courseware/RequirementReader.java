package org.fanal.courseware;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanal.kernel.Text;
import org.fanal.pathway.requirement.HourKind;
import org.fanal.pathway.requirement.Requirement;
import org.fanal.pathway.requirement.Words;

/** Reads a tree of requirements; each entry is known by the one field that says its kind. */
final class RequirementReader {

  private static final int MOST_HOURS = 1_000;
  private static final int MOST_DECIDERS = 9;
  private static final String MODULE = "{module}";
  private static final Set<String> HOURS = Set.of("{done}", "{needed}", "{left}");
  private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");

  private final List<Module> modules;
  private final Set<HourKind> kinds;

  RequirementReader(List<Module> modules, List<HoursOfAKind> kinds) {
    this.modules = modules;
    this.kinds = kinds.stream().map(HoursOfAKind::kind).collect(Collectors.toSet());
  }

  List<Requirement> all(YamlMap map, String key) {
    return map.maps(key).stream().flatMap(this::one).toList();
  }

  private Stream<Requirement> one(YamlMap map) {
    Stream<Requirement> read = kind(map);
    map.close();
    return read;
  }

  private Stream<Requirement> kind(YamlMap map) {
    if (map.has("any")) {
      return anyOf(map).stream();
    }
    if (map.has("modules")) {
      return modules(map);
    }
    if (map.has("hours")) {
      return hours(map).stream();
    }
    if (map.has("decision")) {
      return decision(map).stream();
    }
    return asked(map).stream();
  }

  private Optional<Requirement> anyOf(YamlMap map) {
    List<Requirement> ways = all(map, "any");
    if (ways.size() < 2) {
      map.problem("any", "One way alone is no choice.", "Write two ways or more.");
      return Optional.empty();
    }
    return Optional.of(new Requirement.AnyOf(ways));
  }

  /** One requirement for each module, named by its title. */
  private Stream<Requirement> modules(YamlMap map) {
    map.parsed("modules", "all", word -> only("all", word));
    Optional<Words> words = words(map, Set.of(MODULE));
    return words.stream()
        .flatMap(
            said ->
                modules.stream()
                    .map(module -> new Requirement.Module(module.id(), about(said, module))));
  }

  private static Words about(Words words, Module module) {
    return new Words(about(words.name(), module), about(words.missing(), module));
  }

  private static Text about(Text text, Module module) {
    return new Text(
        text.fr().replace(MODULE, module.title().fr()),
        text.en().replace(MODULE, module.title().en()));
  }

  /** Of the kinds that are named, or of all of them. */
  private Optional<Requirement> hours(YamlMap map) {
    OptionalInt least = map.number("hours", 1, MOST_HOURS);
    Set<HourKind> asked = asked(map, map.optionalIds("of"));
    Optional<Words> words = words(map, HOURS);
    return least.isPresent() && !asked.isEmpty()
        ? words.map(said -> new Requirement.Hours(asked, Duration.ofHours(least.getAsInt()), said))
        : Optional.empty();
  }

  private Set<HourKind> asked(YamlMap map, List<Located> named) {
    named.stream()
        .filter(id -> !kinds.contains(new HourKind(id.value())))
        .forEach(
            id ->
                map.problemAt(
                    id.line(),
                    "There is no kind of hours “" + id.value() + "” here.",
                    "Name it under practice, or for a renewal under learning."));
    return named.isEmpty()
        ? kinds
        : named.stream().map(id -> new HourKind(id.value())).collect(Collectors.toSet());
  }

  private Optional<Requirement> decision(YamlMap map) {
    OptionalInt deciders = map.number("decision", 1, MOST_DECIDERS);
    Optional<Words> words = words(map, Set.of());
    return deciders.isPresent()
        ? words.map(said -> new Requirement.Decision(deciders.getAsInt(), said))
        : Optional.empty();
  }

  private static Optional<Requirement> asked(YamlMap map) {
    Optional<Requirement.Asked> asked =
        map.parsed("asks", "exam, practicum, code or practice", RequirementReader::asked);
    Optional<Words> words = words(map, Set.of());
    return asked.flatMap(thing -> words.map(said -> new Requirement.One(thing, said)));
  }

  private static Requirement.Asked asked(String word) {
    return switch (word) {
      case "exam" -> Requirement.Asked.EXAM_PASSED;
      case "practicum" -> Requirement.Asked.PRACTICUM_PASSED;
      case "code" -> Requirement.Asked.CODE_SIGNED;
      case "practice" -> Requirement.Asked.PRACTICE_DECLARED;
      default -> throw new IllegalArgumentException(word);
    };
  }

  private static String only(String known, String word) {
    if (!known.equals(word)) {
      throw new IllegalArgumentException(word);
    }
    return word;
  }

  private static Optional<Words> words(YamlMap map, Set<String> places) {
    Optional<Text> name = map.text("name");
    Optional<Text> missing = map.text("missing");
    name.ifPresent(text -> checkPlaces(map, "name", text, places));
    missing.ifPresent(text -> checkPlaces(map, "missing", text, places));
    return name.flatMap(said -> missing.map(lacking -> new Words(said, lacking)));
  }

  private static void checkPlaces(YamlMap map, String key, Text text, Set<String> places) {
    Stream.of(text.fr(), text.en())
        .flatMap(words -> PLACE.matcher(words).results())
        .map(MatchResult::group)
        .filter(place -> !places.contains(place))
        .forEach(
            place ->
                map.problem(
                    key, "“" + place + "” stands for nothing here.", "Here: " + places + "."));
  }
}
