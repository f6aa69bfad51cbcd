package org.fanal.certification;

/** What a job does to each of its items. */
public enum BulkAct {
  /** Words standing awards anew, by the newest version of their template. */
  REISSUE,
  /** Gives the attestation of the theory to whoever has earned it and has none. */
  ATTEST
}
