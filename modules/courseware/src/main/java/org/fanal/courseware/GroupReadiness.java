package org.fanal.courseware;

import java.util.List;
import org.fanal.kernel.Text;

/**
 * A person's own reflection before joining a group: never a verdict, and kept by nobody.
 *
 * @param notNow what one may do when it is not the moment
 * @param limits what this page cannot say
 */
public record GroupReadiness(Text intro, List<Statement> statements, Text notNow, Text limits) {

  public GroupReadiness {
    statements = List.copyOf(statements);
  }

  /**
   * @param ifNotNow what answers somebody who says « not now »
   */
  public record Statement(String id, Text text, Text ifNotNow) {}
}
