/**
 * Certification: what somebody earned (awards), the issuer's keys and address, signed instances of
 * an award, and the status lists that say which of them no longer stand.
 *
 * <p>It promises that an award is kept sealed under its holder's key and is never signed by itself:
 * signed bytes exist only as instances, each with an id, a subject and a place in a status list of
 * its own. What is served to strangers are published bytes, renewed on a fixed clock. It does not
 * know to whom anything is shown.
 */
@Feature(allowed = {"standing"})
package org.fanal.certification;

import org.fanal.platform.Feature;
