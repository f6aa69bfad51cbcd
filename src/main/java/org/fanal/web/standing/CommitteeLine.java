package org.fanal.web.standing;

import org.fanal.standing.CaseLine;

/** A case in a list, with the keys of its words. */
public record CommitteeLine(CaseLine line) {

  public String matterKey() {
    return line.appeal() ? "decisions.appeal-of" : "decisions.matter." + line.matter().key();
  }

  /** What an appeal is about. */
  public String aboutKey() {
    return "decisions.matter." + line.matter().key();
  }

  public String outcomeKey() {
    return "committee.outcome." + (line.inFavour().orElse(false) ? "for" : "against");
  }
}
