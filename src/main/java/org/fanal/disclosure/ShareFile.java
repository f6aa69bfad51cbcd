package org.fanal.disclosure;

/**
 * The signed instance as a file for its holder.
 *
 * @param name a file name that says no more than the wording does
 */
public record ShareFile(String name, byte[] bytes) {

  public static final String MEDIA_TYPE = "application/vc+ld+json";

  public ShareFile {
    bytes = bytes.clone();
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }
}
