/**
 * People: accounts, sign-in and sessions, roles, organisations, consents and the privacy centre.
 *
 * <p>It promises that a stranger never learns whether somebody has an account, that each consent
 * stands with the version of its words, and that a person can see, take away and erase all that is
 * theirs. It holds no diagnosis and knows nothing of study.
 *
 * <p>For the other features: {@link org.fanal.people.CurrentPerson} is who asks; {@link
 * org.fanal.people.Accounts} finds people and their names; {@link org.fanal.people.Consents} keeps
 * what somebody agreed to; {@link org.fanal.people.Invitations} sends an invitation, which a bean
 * of kind {@link org.fanal.people.InvitationAim} understands; a bean of kind {@link
 * org.fanal.people.PersonalData} gives and erases what a feature keeps.
 */
@Feature(allowed = {})
package org.fanal.people;

import org.fanal.platform.Feature;
