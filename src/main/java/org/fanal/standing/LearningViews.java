package org.fanal.standing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fanal.courseware.Award;
import org.fanal.courseware.Certificates;
import org.fanal.courseware.HoursOfAKind;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.Text;
import org.fanal.pathway.requirement.HourKind;
import org.fanal.pathway.standing.Stage;
import org.fanal.pathway.standing.Status;
import org.fanal.platform.Secrets;
import org.fanal.standing.model.Running;
import org.fanal.standing.store.LearningRows;
import org.fanal.standing.store.PeriodRows;
import org.fanal.standing.store.StoredLearning;
import org.fanal.standing.store.StoredPeriod;

/** Puts what somebody learned into what they read, opened with one look at their key. */
@Dependent
class LearningViews {

  private static final Set<Status> CLOSED = EnumSet.of(Status.EXPIRED, Status.WITHDRAWN);

  private final LearningRows entries;
  private final PeriodRows periods;
  private final Rules rules;
  private final Secrets secrets;

  @Inject
  LearningViews(LearningRows entries, PeriodRows periods, Rules rules, Secrets secrets) {
    this.entries = entries;
    this.periods = periods;
    this.rules = rules;
    this.secrets = secrets;
  }

  static String context(UUID entry) {
    return "learning/" + entry;
  }

  static String proofContext(UUID period) {
    return "proof/" + period;
  }

  /** Empty for whoever was never certified there. */
  Optional<LearningView> of(PersonId person, StandingView standing) {
    return Continuing.last(standing.cycles())
        .map(
            cycle -> {
              Certificates certificates = rules.get(standing.programme()).rules();
              Running running = Running.of(cycle, certificates.terms());
              List<StoredLearning> stored = entries.of(person, standing.programme());
              Optional<StoredPeriod> period =
                  periods.find(person, standing.programme(), running.firstDay());
              Map<String, String> opened = opened(person, stored, period);
              return new LearningView(
                  standing.programme(),
                  standing.title(),
                  cycle,
                  isOpen(standing),
                  running.since(),
                  period.filter(StoredPeriod::practised).isPresent(),
                  certificates.learning(),
                  totals(stored, running, certificates),
                  stored.stream().map(each -> entry(each, running, certificates, opened)).toList(),
                  standing.check(Award.RENEWAL).lines().stream()
                      .filter(line -> line.where() == Where.LEARNING)
                      .toList(),
                  period.map(found -> proof(found, opened)).orElse(ProofView.NONE));
            });
  }

  static boolean isOpen(StandingView standing) {
    return standing.standing().stage() == Stage.CERTIFICATE
        && !CLOSED.contains(standing.standing().status());
  }

  private Map<String, String> opened(
      PersonId person, List<StoredLearning> stored, Optional<StoredPeriod> period) {
    Map<String, byte[]> closed = new LinkedHashMap<>();
    stored.forEach(each -> closed.put(context(each.id()), each.text()));
    period.ifPresent(
        found -> found.proof().ifPresent(text -> closed.put(proofContext(found.id()), text)));
    return secrets.openAll(person.value(), closed);
  }

  private static List<LearningView.Total> totals(
      List<StoredLearning> stored, Running running, Certificates certificates) {
    Map<HourKind, Duration> declared = Continuing.counted(stored, running, new HashMap<>());
    Map<HourKind, Duration> counted = Continuing.counted(stored, running, certificates.most());
    return certificates.learning().stream()
        .map(
            kind ->
                new LearningView.Total(
                    kind.name(),
                    declared.getOrDefault(kind.kind(), Duration.ZERO),
                    counted.getOrDefault(kind.kind(), Duration.ZERO),
                    kind.most()))
        .toList();
  }

  private static LearningView.Entry entry(
      StoredLearning stored,
      Running running,
      Certificates certificates,
      Map<String, String> opened) {
    HourKind kind = new HourKind(stored.kind());
    return new LearningView.Entry(
        new LearningId(stored.id()),
        stored.day(),
        kind,
        name(kind, certificates),
        Duration.ofMinutes(stored.minutes()),
        opened.getOrDefault(context(stored.id()), ""),
        running.counts(stored.day(), stored.countedFor()),
        stored.recognised(),
        stored.countedFor().isPresent(),
        stored.version());
  }

  /** Of a kind that the rules no longer know, its id. */
  private static Text name(HourKind kind, Certificates certificates) {
    return certificates.learning().stream()
        .filter(each -> each.kind().equals(kind))
        .findFirst()
        .map(HoursOfAKind::name)
        .orElseGet(() -> new Text(kind.value(), kind.value()));
  }

  private static ProofView proof(StoredPeriod period, Map<String, String> opened) {
    return new ProofView(
        period.drawn(),
        Optional.ofNullable(opened.get(proofContext(period.id()))),
        period.seenAt());
  }
}
