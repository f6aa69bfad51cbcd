package org.fanal.disclosure;

import java.util.Optional;
import java.util.UUID;
import org.fanal.disclosure.model.ReceiptChain;
import org.fanal.platform.Secrets;
import org.fanal.platform.Unlocked;

/** Where each part of a share is sealed, under the share's own key. */
final class SealedShare {

  private static final String SHOWN = "share/shown";
  private static final String NOTES = "share/notes";
  private static final String INSTANCE = "share/instance";
  private static final String HEAD = "share/head";
  private static final String AUDIENCE = "share/audience";
  private static final String RECEIPT = "share/receipt";

  private SealedShare() {}

  static byte[] shown(Secrets secrets, UUID share, Shown shown) {
    return secrets.seal(share, SHOWN, ShownJson.write(shown).toString());
  }

  static Shown shown(Unlocked keys, UUID share, byte[] closed) {
    return ShownJson.read(Jsons.read(open(keys, share, SHOWN, closed)));
  }

  static byte[] notes(Secrets secrets, UUID share, ShareNotes notes) {
    return secrets.seal(share, NOTES, notes.text());
  }

  static ShareNotes notes(Unlocked keys, UUID share, byte[] closed) {
    return ShareNotes.read(open(keys, share, NOTES, closed));
  }

  static byte[] instance(Secrets secrets, UUID share, String credential) {
    return secrets.seal(share, INSTANCE, credential);
  }

  static String instance(Unlocked keys, UUID share, byte[] closed) {
    return open(keys, share, INSTANCE, closed);
  }

  static byte[] firstHead(Secrets secrets, UUID share) {
    return secrets.seal(share, HEAD, ReceiptChain.Head.none().text());
  }

  static byte[] sealHead(Unlocked keys, UUID share, ReceiptChain.Head head) {
    return keys.seal(share, HEAD, head.text());
  }

  static ReceiptChain.Head head(Unlocked keys, UUID share, byte[] closed) {
    return ReceiptChain.Head.read(open(keys, share, HEAD, closed));
  }

  /** Empty when somebody changed the bytes. */
  static Optional<ReceiptChain.Head> headUnchanged(Unlocked keys, UUID share, byte[] closed) {
    return keys.openUnchanged(share, HEAD, closed).map(ReceiptChain.Head::read);
  }

  /** What joins a share to an organisation, and tells whoever reads the database neither. */
  static byte[] audience(Secrets secrets, UUID organisation) {
    return secrets.derive(organisation, AUDIENCE);
  }

  static Optional<byte[]> audience(Unlocked keys, UUID organisation) {
    return keys.derive(organisation, AUDIENCE);
  }

  static byte[] receipt(Unlocked keys, UUID share, ReceiptDetails details) {
    return keys.seal(share, RECEIPT, details.text());
  }

  /** The details of a receipt as they were sealed; empty when somebody changed the bytes. */
  static Optional<String> receipt(Unlocked keys, UUID share, byte[] closed) {
    return keys.openUnchanged(share, RECEIPT, closed);
  }

  private static String open(Unlocked keys, UUID share, String context, byte[] closed) {
    return keys.open(share, context, closed)
        .orElseThrow(() -> new IllegalStateException("No key for share " + share));
  }
}
