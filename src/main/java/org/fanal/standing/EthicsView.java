package org.fanal.standing;

import java.util.List;
import java.util.Optional;
import org.fanal.courseware.EthicsCode;

/**
 * The code of ethics and where somebody stands with it.
 *
 * @param next the moment to sign at now, if there is one
 * @param signatures the newest first
 */
public record EthicsView(
    EthicsCode code, Optional<EthicsMoment> next, List<EthicsSignature> signatures) {

  public EthicsView {
    signatures = List.copyOf(signatures);
  }
}
