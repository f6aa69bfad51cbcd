package org.fanal.pathway.requirement;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.Text;

/** A certificate of two modules, and evidence by intent. */
final class RequirementFixture {

  static final HourKind DIRECT = new HourKind("direct");
  static final HourKind SUPERVISION = new HourKind("supervision");
  static final HourKind PEER = new HourKind("peer-supervision");
  static final HourKind OTHER = new HourKind("other");

  static final Requirement EXAM = one(Requirement.Asked.EXAM_PASSED, "exam");
  static final Requirement ETHICS = one(Requirement.Asked.CODE_SIGNED, "ethics");

  static final Requirement CERTIFICATE =
      new Requirement.All(
          List.of(
              new Requirement.All(List.of(module("m1"), module("m2"))),
              EXAM,
              atLeast(120, "all", DIRECT, SUPERVISION, PEER, OTHER),
              atLeast(40, "direct", DIRECT),
              atLeast(12, "supervision", SUPERVISION, PEER),
              atLeast(6, "peer", PEER),
              one(Requirement.Asked.PRACTICUM_PASSED, "practicum"),
              ETHICS,
              new Requirement.Decision(2, words("decision"))));

  private static final LocalDate IN_FORCE = LocalDate.parse("2026-01-01");
  private static final Set<ModuleId> MODULES = Set.of(new ModuleId("m1"), new ModuleId("m2"));
  private static final CodeOfEthics SIGNED = new CodeOfEthics(IN_FORCE, Set.of(IN_FORCE));

  private RequirementFixture() {}

  static Evidence nothing() {
    return new Evidence(
        Set.of(), false, Map.of(), false, new CodeOfEthics(IN_FORCE, Set.of()), List.of(), false);
  }

  static Evidence everything() {
    return with(hours(2400, 360, 360, 4080));
  }

  static Evidence with(Map<HourKind, Duration> hours) {
    return new Evidence(
        MODULES, true, hours, true, SIGNED, List.of(opinion(1, true), opinion(2, true)), true);
  }

  static Evidence with(CodeOfEthics code) {
    return new Evidence(Set.of(), false, Map.of(), false, code, List.of(), false);
  }

  static Evidence voices(Opinion... opinions) {
    return new Evidence(Set.of(), false, Map.of(), false, SIGNED, List.of(opinions), false);
  }

  static Opinion opinion(long person, boolean inFavour) {
    return new Opinion(new PersonId(new UUID(0, person)), inFavour, false);
  }

  static Opinion ofATeacher(long person, boolean inFavour) {
    return new Opinion(new PersonId(new UUID(0, person)), inFavour, true);
  }

  /** In minutes. */
  static Map<HourKind, Duration> hours(int direct, int supervision, int peer, int other) {
    return Map.of(
        DIRECT, Duration.ofMinutes(direct),
        SUPERVISION, Duration.ofMinutes(Math.max(supervision, 0)),
        PEER, Duration.ofMinutes(peer),
        OTHER, Duration.ofMinutes(other));
  }

  static Words words(String name) {
    return new Words(new Text(name, name), new Text(name, name));
  }

  private static Requirement module(String id) {
    return new Requirement.Module(new ModuleId(id), words(id));
  }

  private static Requirement one(Requirement.Asked asked, String name) {
    return new Requirement.One(asked, words(name));
  }

  private static Requirement atLeast(int hours, String name, HourKind... kinds) {
    return new Requirement.Hours(
        Set.of(kinds), Duration.ofHours(hours), words(name + " {done}/{needed}"));
  }

  /** What is missing, in words. */
  static final class Missing implements Verdict.Fold<List<String>>, Gap.Fold<String> {

    @Override
    public List<String> met(Verdict.Met verdict) {
      return List.of();
    }

    @Override
    public List<String> notYet(Verdict.NotYet verdict) {
      return verdict.gaps().stream().map(gap -> gap.fold(this)).toList();
    }

    @Override
    public String one(Gap.One gap) {
      return gap.missing().fr();
    }

    @Override
    public String hours(Gap.Hours gap) {
      return gap.missing().fr();
    }

    @Override
    public String oneWayOf(Gap.OneWayOf gap) {
      return gap.ways().stream()
          .map(way -> way.stream().map(g -> g.fold(this)).collect(Collectors.joining(" + ")))
          .collect(Collectors.joining(" / ", "one of ", ""));
    }
  }
}
