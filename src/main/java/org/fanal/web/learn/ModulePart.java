package org.fanal.web.learn;

import org.fanal.kernel.Language;
import org.fanal.pathway.ModuleState;
import org.fanal.study.ModuleRow;

/** A module in a list, with its address, its hours and what opens its check. */
public record ModulePart(ModuleRow row, String address, int minutes, CheckDoor check) {

  static ModulePart of(ModuleRow row, Language language) {
    return new ModulePart(
        row,
        LearnAddress.module(row.path()),
        row.module().minutes(language),
        CheckDoor.of(row.check()));
  }

  public boolean complete() {
    return row.state() == ModuleState.COMPLETE;
  }

  public boolean started() {
    return row.state() != ModuleState.NOT_STARTED;
  }

  /** The one scenario or check that is left, or how many things. */
  public int left() {
    return row.missing().size();
  }
}
