/**
 * Credentials that others issued: Open Badges 2.0, 2.1 and 3.0, as JSON, as a signed token, or
 * baked into a picture.
 *
 * <p>It says what a file says, and whether that can be checked with the file alone. It fetches
 * nothing, so it never says that a credential is genuine: a key that comes with a file tells that
 * the file was not altered, not whose key it is. Whom the credential was given to is not read.
 */
package org.fanal.credentials.foreign;
