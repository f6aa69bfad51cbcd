/**
 * The command {@code credential verify}: judges a certificate's file without the server.
 *
 * <p>One jar. It reads a file or standard input, JSON or token, and says on standard output, as
 * JSON, whether signature, time and status hold, each apart. It asks nobody but the host of the
 * issuer that the certificate names, over https and for three documents only: its two key documents
 * and the status list; offline it asks nobody. It keeps nothing.
 */
package org.fanal.verifier;
