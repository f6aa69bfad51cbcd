/**
 * Standing: where somebody stands on the way to a certificate and after it: dated facts that are
 * only ever added to, the evidence for what is required, the code of ethics and who signed it,
 * requests, decisions of the committee, appeals, and renewal.
 *
 * <p>It promises that nothing is granted, refused or withdrawn but by people, that whoever asks is
 * told all that is missing, and that every change can be explained to the person years later. What
 * is signed and shown is not its business: it says that a standing changed.
 */
@Feature(allowed = {"practicum"})
package org.fanal.standing;

import org.fanal.platform.Feature;
