package org.fanal.pathway.standing;

import java.time.LocalDate;

/**
 * One period of a certificate.
 *
 * @param number counts the periods as certified from 1; a provisional certificate has none
 * @param lastDay moved by freezes so far
 */
public record Cycle(int number, LocalDate firstDay, LocalDate lastDay) {

  Cycle until(LocalDate day) {
    return new Cycle(number, firstDay, day);
  }
}
