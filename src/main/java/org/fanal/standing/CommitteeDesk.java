package org.fanal.standing;

import java.util.List;

/**
 * What a member of the committee has before them.
 *
 * @param waiting for their opinion, the oldest first
 * @param given theirs is in, and others have to say what they think
 * @param decided those that they took part in, the newest first
 */
public record CommitteeDesk(List<CaseLine> waiting, List<CaseLine> given, List<CaseLine> decided) {

  public CommitteeDesk {
    waiting = List.copyOf(waiting);
    given = List.copyOf(given);
    decided = List.copyOf(decided);
  }
}
