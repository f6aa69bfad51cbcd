package org.fanal.disclosure;

import java.time.Instant;

/**
 * What a holder gives to their wallet: a link to open or scan, and a number to type.
 *
 * @param pin six digits; the link alone opens nothing
 * @param qrPath the link as a QR code: the {@code d} of an SVG path
 */
public record WalletOffer(String link, String pin, Instant until, String qrPath, int qrSize) {}
