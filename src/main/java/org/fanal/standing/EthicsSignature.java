package org.fanal.standing;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A signature under the code of ethics, for good.
 *
 * @param version of the code
 * @param name as the person signed
 */
public record EthicsSignature(
    LocalDate version, EthicsMoment moment, Instant signedAt, String name) {}
