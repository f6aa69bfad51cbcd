package org.fanal.courseware;

import java.util.ArrayList;
import java.util.List;

/** Gathers problems while files are read, so that one report says them all. */
final class Problems {

  private final List<Problem> found = new ArrayList<>();
  private final List<Problem> remarks = new ArrayList<>();

  void add(String file, int line, String what, String mend) {
    found.add(new Problem(file, Math.max(line, 1), what, mend));
  }

  /** Something to know that keeps nothing from being published. */
  void remark(String file, int line, String what) {
    remarks.add(new Problem(file, Math.max(line, 1), what, ""));
  }

  ContentReport report() {
    return new ContentReport(found, remarks);
  }
}
