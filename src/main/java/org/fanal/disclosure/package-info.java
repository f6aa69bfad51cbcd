/**
 * Disclosure: shares of an award that its holder makes, sees and ends; codes and links; what is
 * answered to whoever holds one; receipts of each opening; an employer's own past checks.
 *
 * <p>It promises that a stranger never learns whether a person or a code exists: all that is not
 * valid gets one constant answer, at the same price. A database dump yields no code, no words and
 * no name. There is no search and no list but the holder's own.
 */
@Feature(allowed = {"certification"})
package org.fanal.disclosure;

import org.fanal.platform.Feature;
