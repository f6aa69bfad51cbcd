package org.fanal.pathway.standing;

/** How far somebody has come, whatever holds it now. */
public enum Stage {
  TRAINING,
  THEORY,
  PROVISIONAL,
  CERTIFICATE
}
