/**
 * What a certificate is: Open Badges 3.0 on W3C Verifiable Credentials 2.0, signed with
 * eddsa-rdfc-2022 by a did:web issuer, its status in a Bitstring Status List.
 *
 * <p>{@link org.fanal.credentials.Credentials} signs, {@link org.fanal.credentials.Verifier} judges
 * bytes, and every refusal is a {@link org.fanal.credentials.Cause}, never an exception. Nothing
 * here reads a clock, a network or a disk: contexts are bundled and pinned by hash, any other
 * address is refused. Wording is the caller's; keys are the caller's to keep.
 */
package org.fanal.credentials;
