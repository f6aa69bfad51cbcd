package org.fanal.web.disclosure;

import java.util.Locale;
import org.fanal.disclosure.Audience;
import org.fanal.disclosure.ShareLine;
import org.fanal.disclosure.ShareState;

/** A share in a list or at the head of its page: the keys of what is said about it. */
public record SharePart(ShareLine line) {

  public String address() {
    return "/shares/" + line.id();
  }

  /** The holder's own note, else the title that is shown. */
  public String label() {
    return line.forWhom().isEmpty() ? line.shown().title() : line.forWhom();
  }

  /** Neither withdrawn nor past its last day. */
  public boolean running() {
    return line.state().isRunning();
  }

  public boolean paused() {
    return line.state() == ShareState.PAUSED;
  }

  public String audienceKey() {
    return "share.audience." + line.audience().kind().name().toLowerCase(Locale.ROOT);
  }

  /** The name of the organisation that it is for, if it is for one. */
  public String organisation() {
    return line.audience().organisation().map(Audience.Organisation::name).orElse("");
  }

  public String stateKey() {
    return "share.state." + line.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String dot() {
    return switch (line.state()) {
      case ACTIVE -> "state now";
      case NOT_YET, PAUSED -> "state";
      case USED_UP, EXPIRED -> "state done";
      case WITHDRAWN -> "state shut";
    };
  }

  public String wordingKey() {
    return "share.shown." + wording();
  }

  /** The same inside a sentence. */
  String shownKey() {
    return "share.shown.with." + wording();
  }

  private String wording() {
    return line.shown().wording().name().toLowerCase(Locale.ROOT);
  }
}
