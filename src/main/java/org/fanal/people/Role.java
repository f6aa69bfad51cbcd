package org.fanal.people;

/** What a person may do; one person may hold several. */
public enum Role {
  TRAINEE,
  TRAINER,
  EMPLOYER,
  /** Confirms the hours of practicums and names who assesses them. */
  COORDINATOR,
  /** A peer who assesses practicums of people they did not teach. */
  ASSESSOR,
  /** Decides about certificates of people they did not teach. */
  COMMITTEE,
  ADMINISTRATOR
}
