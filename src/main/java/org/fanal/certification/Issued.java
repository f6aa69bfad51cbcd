package org.fanal.certification;

import org.fanal.credentials.SignedCredential;

/**
 * A signed instance as issued.
 *
 * @param status what to withdraw it by
 */
public record Issued(SignedCredential credential, StatusEntryId status) {}
