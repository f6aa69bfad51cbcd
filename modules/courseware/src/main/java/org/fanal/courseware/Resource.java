package org.fanal.courseware;

import java.time.LocalDate;
import java.util.Optional;
import org.fanal.kernel.Region;
import org.fanal.kernel.Text;

/**
 * Somewhere to turn to.
 *
 * @param kind the id of its kind
 * @param owner who looks at it again by {@code reviewBy}
 * @param source where it was verified
 */
public record Resource(
    String id,
    String kind,
    Region region,
    Text name,
    Text what,
    Optional<String> link,
    LocalDate verifiedOn,
    LocalDate reviewBy,
    Text owner,
    Text source) {

  public boolean isOverdue(LocalDate today) {
    return today.isAfter(reviewBy);
  }
}
