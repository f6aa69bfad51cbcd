/**
 * Practicum: the hours that a coordinator confirmed, by kind; who assesses, the forms they filled
 * in, and what comes of them.
 *
 * <p>It promises that people decide and the system only reckons: two assessors who did not teach
 * the person, a third one where they disagree on what is critical. A total is never overwritten; a
 * correction is a new line. It holds no name of a place, and nothing of the people accompanied.
 */
@Feature(allowed = {"study"})
package org.fanal.practicum;

import org.fanal.platform.Feature;
