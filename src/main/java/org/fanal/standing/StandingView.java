package org.fanal.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fanal.courseware.Award;
import org.fanal.courseware.StatusWords;
import org.fanal.kernel.ProgrammeId;
import org.fanal.kernel.Text;
import org.fanal.pathway.standing.Cycle;
import org.fanal.pathway.standing.FactKind;
import org.fanal.pathway.standing.Standing;
import org.fanal.pathway.standing.Turn;

/**
 * Where somebody stands in a programme, why, and what comes next.
 *
 * @param rules the version of the rules as they are today
 * @param words today's status in the words that its holder reads
 * @param history what was entered, in order, never overwritten
 * @param turns what time alone changed, in order
 * @param cycles the periods as certified, the first one first
 * @param awards what each asks for and what is there of it, in the order of the way
 * @param next the award that comes next, if one does
 * @param possible what could be entered now
 * @param nextTurn what time alone will change next
 * @param freezeUntil when a freeze that begins now would end by itself, if one can begin
 * @param proofAwaited whether their list was drawn by lot and proof is still to be seen
 */
public record StandingView(
    ProgrammeId programme,
    Text title,
    LocalDate rules,
    Standing standing,
    StatusWords words,
    List<HistoryLine> history,
    List<Turn> turns,
    List<Cycle> cycles,
    List<AwardCheck> awards,
    Optional<Award> next,
    List<FactKind> possible,
    Optional<Turn> nextTurn,
    Optional<LocalDate> freezeUntil,
    boolean proofAwaited) {

  public StandingView {
    history = List.copyOf(history);
    turns = List.copyOf(turns);
    cycles = List.copyOf(cycles);
    awards = List.copyOf(awards);
    possible = List.copyOf(possible);
  }

  public AwardCheck check(Award award) {
    return awards.stream()
        .filter(check -> check.award() == award)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No rules for " + award));
  }

  public boolean isPossible(FactKind kind) {
    return possible.contains(kind);
  }
}
