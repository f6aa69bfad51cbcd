package org.fanal.study;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanal.assessment.AttemptPolicy;
import org.fanal.courseware.Module;
import org.fanal.courseware.Programme;
import org.fanal.library.Library;
import org.fanal.library.VersionId;
import org.fanal.pathway.LearnerSignals;
import org.fanal.pathway.LearnerSignals.Patience;
import org.fanal.pathway.ModuleState;
import org.fanal.pathway.Place;
import org.fanal.study.store.TableRows.Line;
import org.fanal.study.store.TableRows.Opened;

/** What is known about one member, a line for each module opened, read as one row of the table. */
record MemberLines(List<Line> lines, Programme programme, Library library) {

  CohortRow row(Instant now) {
    Line member = lines.get(0);
    Optional<Opened> latest = latest();
    Optional<Module> module = latest.flatMap(this::version);
    Optional<Place> place = latest.map(opened -> opened.visit().place());
    return new CohortRow(
        new MemberId(member.enrolment()),
        member.name(),
        module,
        latest.map(MemberLines::state).orElse(ModuleState.NOT_STARTED),
        place,
        module.flatMap(in -> place.flatMap(at -> PlaceTitle.of(in, at))),
        done(),
        member.enrolledAt(),
        lastActivityAt(),
        signals(member).reasons(Patience.OF_THE_PROGRAMME, now),
        talks());
  }

  private LearnerSignals signals(Line member) {
    return new LearnerSignals(
        member.enrolledAt(),
        lastActivityAt(),
        member.handRaisedAt().isPresent(),
        !talks().isEmpty(),
        done() >= programme.modules().size());
  }

  private List<Module> talks() {
    return opened()
        .filter(each -> AttemptPolicy.OF_THE_PROGRAMME.needsTalk(each.history()))
        .flatMap(each -> version(each).stream())
        .toList();
  }

  private Optional<Instant> lastActivityAt() {
    return opened()
        .flatMap(
            each ->
                Stream.concat(
                    Stream.of(each.visit().at()), each.history().lastSubmittedAt().stream()))
        .max(Comparator.naturalOrder());
  }

  private Optional<Opened> latest() {
    return opened().max(Comparator.comparing(each -> each.visit().at()));
  }

  private int done() {
    return (int) opened().filter(Opened::completed).count();
  }

  private Stream<Opened> opened() {
    return lines.stream().flatMap(line -> line.opened().stream());
  }

  private Optional<Module> version(Opened opened) {
    return library.version(opened.module(), new VersionId(opened.version()));
  }

  private static ModuleState state(Opened opened) {
    return opened.completed() ? ModuleState.COMPLETE : ModuleState.IN_PROGRESS;
  }
}
