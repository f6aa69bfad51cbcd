package org.fanal.disclosure;

import java.time.Instant;

/**
 * A request to a wallet that waits for an answer.
 *
 * @param handle by which whoever asked reads the answer; nobody else may see it
 * @param link for a wallet on this device, and drawn as squares for one on another
 */
public record Showing(String handle, String link, Instant until, String qrPath, int qrSize) {}
