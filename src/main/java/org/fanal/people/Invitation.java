package org.fanal.people;

import org.fanal.kernel.Text;

/**
 * An invitation that waits for its answer.
 *
 * @param what the role, organisation or cohort it is to
 * @param aim the kind of it: {@code role}, {@code organisation}, {@code cohort}
 * @param known whether the address has an account, for whoever holds the link
 */
public record Invitation(String email, String aim, Text what, boolean known) {}
