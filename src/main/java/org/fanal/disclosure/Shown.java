package org.fanal.disclosure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fanal.credentials.Wording;
import org.fanal.kernel.Language;

/**
 * Exactly what a share shows, in its own language: the preview, the answer of {@code /v} and the
 * signed instance say this and nothing more.
 *
 * @param name as the holder chose it; empty when no name is shown
 * @param issuer the issuer's name in this wording
 * @param rules under which rules it was issued, a sentence
 * @param since the month in which it was earned
 * @param until the last day on which it is valid, in UTC
 * @param modules their titles, when the award is about several and the wording may name them
 * @param skills what was learned, or was seen shown
 * @param practicum its hours and the types of its places, a line each
 * @param hours in words, for example {@code 5 h 40 min de formation}
 * @param assessment how it was assessed, sentences
 * @param limits what it does not mean, sentences
 * @param frame what only papers and files say besides
 */
public record Shown(
    Language language,
    Wording wording,
    Optional<String> name,
    String title,
    String issuer,
    String rules,
    YearMonth since,
    LocalDate until,
    List<String> modules,
    List<String> skills,
    List<String> practicum,
    String hours,
    String assessment,
    String limits,
    Frame frame) {

  public Shown {
    modules = List.copyOf(modules);
    skills = List.copyOf(skills);
    practicum = List.copyOf(practicum);
  }

  /** What the holder chose to show of the award. */
  public List<Claim> claims() {
    List<Claim> shown = new ArrayList<>();
    add(shown, Claim.HOURS, hours.isEmpty());
    add(shown, Claim.COMPETENCIES, skills.isEmpty());
    add(shown, Claim.MODULES, modules.isEmpty());
    add(shown, Claim.PRACTICUM, practicum.isEmpty());
    return List.copyOf(shown);
  }

  private static void add(List<Claim> shown, Claim claim, boolean isLeftOut) {
    if (!isLeftOut) {
      shown.add(claim);
    }
  }

  /** The same, valid through another day. */
  Shown until(LocalDate lastDay) {
    return new Shown(
        language,
        wording,
        name,
        title,
        issuer,
        rules,
        since,
        lastDay,
        modules,
        skills,
        practicum,
        hours,
        assessment,
        limits,
        frame);
  }

  /** The same, completed in another month. */
  Shown since(YearMonth month) {
    return new Shown(
        language,
        wording,
        name,
        title,
        issuer,
        rules,
        month,
        until,
        modules,
        skills,
        practicum,
        hours,
        assessment,
        limits,
        frame);
  }
}
