package org.fanal.courseware;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fanal.pathway.practicum.Rubric;
import org.fanal.pathway.requirement.HourKind;
import org.fanal.pathway.standing.Status;
import org.fanal.pathway.standing.Terms;

/**
 * The rules of a programme's certificates.
 *
 * @param version of the rules, which every certificate names
 * @param practice the kinds of hours of a practicum
 * @param settings the types of places where a practicum is done
 * @param learning the kinds of continuing learning between two renewals
 * @param papers what stands on what it gives
 */
public record Certificates(
    LocalDate version,
    Terms terms,
    Map<Status, StatusWords> statuses,
    List<HoursOfAKind> practice,
    List<PracticumSetting> settings,
    List<HoursOfAKind> learning,
    Map<Award, AwardRule> awards,
    Rubric rubric,
    CertificateWords papers) {

  public Certificates {
    statuses = Map.copyOf(statuses);
    practice = List.copyOf(practice);
    settings = List.copyOf(settings);
    learning = List.copyOf(learning);
    awards = Map.copyOf(awards);
  }

  public AwardRule rule(Award award) {
    return awards.get(award);
  }

  public StatusWords words(Status status) {
    return statuses.get(status);
  }

  public Optional<PracticumSetting> findSetting(String id) {
    return settings.stream().filter(setting -> setting.id().equals(id)).findFirst();
  }

  /** How much of each kind of continuing learning counts at most. */
  public Map<HourKind, Duration> most() {
    return learning.stream()
        .filter(hours -> hours.most().isPresent())
        .collect(Collectors.toMap(HoursOfAKind::kind, hours -> hours.most().orElseThrow()));
  }
}
