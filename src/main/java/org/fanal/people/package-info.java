/**
 * People: accounts, sign-in and sessions, roles, organisations, consents and the privacy centre.
 *
 * <p>It promises that a stranger never learns whether somebody has an account, that each consent
 * stands with the version of its words, and that a person can see, take away and erase all that is
 * theirs. It holds no diagnosis and knows nothing of study.
 */
@Feature(allowed = {})
package org.fanal.people;

import org.fanal.platform.Feature;
