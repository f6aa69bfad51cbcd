package org.fanal.study.model;

import java.time.Instant;
import org.fanal.assessment.Response;
import org.fanal.kernel.ItemId;

/**
 * An answer as it was last saved.
 *
 * @param again whether it answers a safety item that was explained and asked again
 */
public record Answer(
    ItemId item, boolean again, Response response, long sequence, Instant savedAt) {

  public boolean yieldsTo(long newerSequence) {
    return newerSequence > sequence;
  }

  public boolean says(Response other) {
    return response.equals(other);
  }
}
