package org.fanal.standing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fanal.courseware.HoursOfAKind;
import org.fanal.courseware.Module;
import org.fanal.credentials.foreign.Findings;
import org.fanal.credentials.foreign.ForeignCredential;
import org.fanal.credentials.foreign.Reading;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.kernel.Text;
import org.fanal.pathway.requirement.HourKind;
import org.fanal.standing.store.StoredPrior;
import org.fanal.study.Learned;
import org.fanal.study.Learning;

/** Puts what somebody brought from elsewhere into what is read. */
@Dependent
class PriorViews {

  private final Standings standings;
  private final Rules rules;
  private final Learning learning;
  private final LearningViews continued;
  private final PriorSeals seals;
  private final Clock clock;

  @Inject
  PriorViews(
      Standings standings,
      Rules rules,
      Learning learning,
      LearningViews continued,
      PriorSeals seals,
      Clock clock) {
    this.standings = standings;
    this.rules = rules;
    this.learning = learning;
    this.continued = continued;
    this.seals = seals;
    this.clock = clock;
  }

  /** In the first programme that certifies and that the person is enrolled in. */
  Optional<PriorChoice> choice(PersonId person) {
    return standings.of(person).stream()
        .filter(view -> learning.of(person, view.programme()).isEnrolled())
        .findFirst()
        .map(view -> choice(person, view));
  }

  private PriorChoice choice(PersonId person, StandingView view) {
    Set<ModuleId> counting = learned(person, view.programme()).counting();
    Optional<LearningView> open = continued.of(person, view).filter(LearningView::open);
    return new PriorChoice(
        view.programme(),
        rules.get(view.programme()).programme().modules().stream()
            .filter(module -> !counting.contains(module.id()))
            .map(module -> new PriorChoice.Choosable(module.id(), module.title()))
            .toList(),
        open.map(LearningView::kinds).orElse(List.of()),
        open.map(LearningView::since));
  }

  private Learned learned(PersonId person, ProgrammeId programme) {
    return learning.of(person, programme);
  }

  /** Whether something would be left that is studied here. */
  boolean leavesSomething(PersonId person, ProgrammeId programme, List<ModuleId> wished) {
    Learned learned = learned(person, programme);
    return rules.get(programme).programme().modules().stream()
        .map(Module::id)
        .anyMatch(
            module ->
                learned.completed().containsKey(module)
                    || !learned.recognised().containsKey(module) && !wished.contains(module));
  }

  /** What keeps it from counting as continuing learning of the period that began then. */
  Optional<Declaration.Unfit> unfit(
      PriorWish wish, Optional<Findings> findings, LocalDate since, List<HoursOfAKind> kinds) {
    return new Declaration(
            Optional.of(earned(findings)), wish.kind(), wish.time(), Recognising.UNNAMED)
        .unfit(since, earned(Optional.empty()), kinds.stream().map(HoursOfAKind::kind).toList());
  }

  PriorView view(StoredPrior stored, String programme) {
    return view(seals.open(stored), programme);
  }

  PriorView view(PriorSeals.Opened opened, String programme) {
    Optional<PriorWish> wish = opened.wish();
    return new PriorView(
        opened.file(),
        opened.file().flatMap(PriorViews::findings),
        wish.map(PriorWish::modules).orElse(List.of()).stream()
            .map(module -> title(programme, module))
            .toList(),
        wish.flatMap(PriorWish::kind).map(kind -> name(programme, kind)),
        wish.flatMap(PriorWish::time),
        wish.map(PriorWish::sentence).orElse(""));
  }

  static Optional<Findings> findings(String file) {
    return ForeignCredential.read(file.getBytes(StandardCharsets.UTF_8))
            instanceof Reading.Read read
        ? Optional.of(read.findings())
        : Optional.empty();
  }

  /** The day on which it was earned, as far as the file says one; else today. */
  LocalDate earned(Optional<Findings> findings) {
    return LocalDate.ofInstant(
        findings.flatMap(Findings::issued).orElseGet(clock::instant), ZoneOffset.UTC);
  }

  private Text title(String programme, ModuleId id) {
    return rules
        .get(new ProgrammeId(programme))
        .programme()
        .findModule(id)
        .map(Module::title)
        .orElseGet(() -> new Text(id.value(), id.value()));
  }

  private Text name(String programme, HourKind kind) {
    return rules.get(new ProgrammeId(programme)).rules().learning().stream()
        .filter(each -> each.kind().equals(kind))
        .findFirst()
        .map(HoursOfAKind::name)
        .orElseGet(() -> new Text(kind.value(), kind.value()));
  }
}
