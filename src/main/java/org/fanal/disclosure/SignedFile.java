package org.fanal.disclosure;

/**
 * A signed form of a share for its holder.
 *
 * @param name the same for every wording and holder: a folder of downloads tells nothing
 * @param type its media type
 */
public record SignedFile(String name, String type, byte[] bytes) {

  public SignedFile {
    bytes = bytes.clone();
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }
}
