/**
 * What is put into a wallet: SD-JWT VC (ES256, {@code dc+sd-jwt}) with the Token Status List, and
 * the proof by which a wallet names its own key, as OpenID for Verifiable Credential Issuance 1.0
 * asks for it; and what a wallet is asked to show and shows (OpenID4VP 1.0).
 *
 * <p>It promises that every copy has salts, a key and a place in a list of its own, and that each
 * thing said can be shown or kept apart from the others. It keeps nothing and asks nobody.
 */
package org.fanal.credentials.wallet;
