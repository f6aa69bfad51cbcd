package org.fanal.standing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fanal.kernel.Language;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.Text;
import org.fanal.pathway.requirement.Evidence;
import org.fanal.pathway.requirement.Gap;
import org.fanal.pathway.requirement.Requirement;
import org.fanal.pathway.requirement.Verdict;
import org.fanal.pathway.requirement.Words;
import org.fanal.platform.Sentences;

/**
 * Goes through a requirement and says of each thing whether it is there.
 *
 * @param recognised modules that are there because they were learned elsewhere
 * @param hours where the hours that it asks for are done
 */
record Checklist(Evidence evidence, Set<ModuleId> recognised, Where hours)
    implements Requirement.Fold<List<NeedLine>> {

  @Override
  public List<NeedLine> all(Requirement.All requirement) {
    return requirement.parts().stream().flatMap(part -> part.fold(this).stream()).toList();
  }

  /** The way that is there, else all of them together as one thing. */
  @Override
  public List<NeedLine> anyOf(Requirement.AnyOf requirement) {
    return requirement.ways().stream()
        .filter(way -> way.judge(evidence) instanceof Verdict.Met)
        .findFirst()
        .map(way -> way.fold(this))
        .orElseGet(() -> List.of(missing(requirement, hours, Optional.empty())));
  }

  @Override
  public List<NeedLine> one(Requirement.One requirement) {
    return line(requirement, requirement.words(), where(requirement.asked()), Optional.empty());
  }

  @Override
  public List<NeedLine> module(Requirement.Module requirement) {
    return recognised.contains(requirement.module())
        ? List.of(elsewhere(requirement))
        : studied(requirement);
  }

  private List<NeedLine> studied(Requirement.Module requirement) {
    return line(requirement, requirement.words(), Where.MODULE, Optional.of(requirement.module()));
  }

  @Override
  public List<NeedLine> hours(Requirement.Hours requirement) {
    return line(requirement, requirement.words(), hours, Optional.empty());
  }

  @Override
  public List<NeedLine> decision(Requirement.Decision requirement) {
    return line(requirement, requirement.words(), Where.DECISION, Optional.empty());
  }

  private List<NeedLine> line(
      Requirement requirement, Words words, Where where, Optional<ModuleId> module) {
    return requirement.judge(evidence) instanceof Verdict.Met
        ? List.of(new NeedLine(true, words.name(), where, module))
        : List.of(missing(requirement, where, module));
  }

  private static NeedLine elsewhere(Requirement.Module requirement) {
    Text name = requirement.words().name();
    Text words =
        new Text(
            Sentences.say(Language.FR, "prior.need", name.fr()),
            Sentences.say(Language.EN, "prior.need", name.en()));
    return new NeedLine(true, words, Where.MODULE, Optional.of(requirement.module()));
  }

  private NeedLine missing(Requirement requirement, Where where, Optional<ModuleId> module) {
    return new NeedLine(false, lack(requirement), where, module);
  }

  private Text lack(Requirement requirement) {
    List<Gap> gaps =
        requirement.judge(evidence) instanceof Verdict.NotYet lacking ? lacking.gaps() : List.of();
    return new Gap.OneWayOf(List.of(gaps)).fold(new GapText());
  }

  private Where where(Requirement.Asked asked) {
    return switch (asked) {
      case EXAM_PASSED -> Where.EXAM;
      case PRACTICUM_PASSED -> Where.PRACTICUM;
      case CODE_SIGNED -> Where.CODE;
      case PRACTICE_DECLARED -> Where.LEARNING;
    };
  }
}
