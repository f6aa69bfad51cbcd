/**
 * An issuer's keys as files: three kinds, each in PEM with notes in lines that begin with #.
 *
 * <p>The application reads them, the command line turns them over; both must agree on how a key is
 * named and how a retired one is noted, so that is here. Nothing here opens a file.
 */
package org.fanal.credentials.keys;
