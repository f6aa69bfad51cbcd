/**
 * For checking certificates with the tools of others: a folder of what an issuer serves, and the
 * list of forgeries that everyone should refuse.
 *
 * <p>The folder holds {@code resolve.json} (address to file) and {@code manifest.json} (the
 * instant, the issuer, and for each certificate what a verifier should find). The same folder is
 * written from this module's own signatures and from the bytes of a running application.
 */
package org.fanal.credentials.check;
