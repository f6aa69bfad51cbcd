package org.fanal.web.employers;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.fanal.disclosure.GivenShare;
import org.fanal.disclosure.ShareId;
import org.fanal.disclosure.Shown;
import org.fanal.employers.Followed;
import org.fanal.employers.Nearness;

/**
 * A share in the roster.
 *
 * @param followed empty until it was looked at for the first time
 */
public record RosterLine(GivenShare share, Optional<Followed> followed) {

  /** In what order; what is missing in an address means the first. */
  enum Sort {
    END(Comparator.comparing((RosterLine line) -> line.share().until())),
    GIVEN(Comparator.comparing((RosterLine line) -> line.share().madeAt()).reversed()),
    TITLE(Comparator.comparing(RosterLine::title).thenComparing(RosterLine::name));

    private final Comparator<RosterLine> order;

    Sort(Comparator<RosterLine> order) {
      this.order = order.thenComparing(line -> line.share().id().toString());
    }
  }

  /** Which of them. */
  enum Show {
    ALL(line -> true),
    CURRENT(line -> line.share().isCurrent()),
    WATCHED(RosterLine::isWatched),
    OTHERS(line -> !line.share().isCurrent());

    private final Predicate<RosterLine> fits;

    Show(Predicate<RosterLine> fits) {
      this.fits = fits;
    }

    /** Whether what is kept no more is among them. */
    boolean isForLeft() {
      return this == ALL || this == OTHERS;
    }
  }

  static List<RosterLine> of(
      List<GivenShare> given, Map<ShareId, Followed> followed, Show show, Sort sort) {
    return given.stream()
        .map(share -> new RosterLine(share, Optional.ofNullable(followed.get(share.id()))))
        .filter(show.fits)
        .sorted(sort.order)
        .toList();
  }

  /** Whether what it shows is written. */
  public boolean isWritten() {
    return share.shown().isPresent();
  }

  /** The key of what is written instead. */
  public String blankKey() {
    return share.isCurrent() ? "employer_roster.unopened" : "employer_roster.blank";
  }

  /** Empty when it is not written. */
  public String title() {
    return share.shown().map(Shown::title).orElse("");
  }

  /** Empty when it is not written, and when no name is shown. */
  public String name() {
    return share.shown().flatMap(Shown::name).orElse("");
  }

  /** Of what is shown. */
  public Optional<String> lang() {
    return share.shown().map(shown -> shown.language().tag());
  }

  public boolean isWatched() {
    return followed.filter(Followed::isWatched).isPresent();
  }

  /** When its state was last found to have changed; empty when it has not. */
  public Optional<Instant> changedAt() {
    return followed.flatMap(Followed::changedAt);
  }

  /** The key of how near its end is; empty when it is far, or the share is not current. */
  public Optional<String> nearKey() {
    return followed
        .map(Followed::nearness)
        .filter(near -> near != Nearness.FAR && share.isCurrent())
        .map(near -> "employer_roster." + near.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  public String stateKey() {
    return share.isCurrent() ? "employer_roster.current" : "employer_roster.not-current";
  }

  public String dot() {
    return share.isCurrent() ? "state now" : "state done";
  }
}
