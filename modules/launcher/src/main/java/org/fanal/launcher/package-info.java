/**
 * Starts and stops what Fanal runs on: the embedded MariaDB and Payara Micro with the application.
 *
 * <p>Promises: both listen on 127.0.0.1 only; the database keeps what it acknowledged, through a
 * restart and through {@code kill -9}; the application stops first, the database last; whatever
 * prevents a start is told in one sentence, and the exit code is then not zero.
 *
 * <p>It knows nothing of what the application does: it hands over addresses, folders and keys as
 * settings ({@code FANAL_…} in the environment) and asks {@code /health/ready}.
 */
package org.fanal.launcher;
