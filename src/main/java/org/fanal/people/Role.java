package org.fanal.people;

/** What a person may do; one person may hold several. */
public enum Role {
  TRAINEE,
  TRAINER,
  EMPLOYER,
  ADMINISTRATOR
}
