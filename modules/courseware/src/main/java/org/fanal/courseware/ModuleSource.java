package org.fanal.courseware;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of one module by name, normalised. They are what a version is: stored as they are here
 * and read again whenever they are shown.
 */
public final class ModuleSource {

  /** Changes when the way of hashing does, so that old ids keep their meaning. */
  private static final String FORMAT = "1";

  private final SortedMap<String, byte[]> files;
  private final String versionId;

  private ModuleSource(SortedMap<String, byte[]> files) {
    this.files = files;
    this.versionId = FORMAT + "-" + HexFormat.of().formatHex(digest(files));
  }

  public static ModuleSource of(Map<String, byte[]> files) {
    SortedMap<String, byte[]> normal = new TreeMap<>();
    files.forEach((name, bytes) -> normal.put(name, normalised(bytes)));
    return new ModuleSource(normal);
  }

  /** The format's number and the SHA-256 of sorted names and contents: 66 characters. */
  public String versionId() {
    return versionId;
  }

  /** A copy, sorted by name. */
  public SortedMap<String, byte[]> files() {
    SortedMap<String, byte[]> copy = new TreeMap<>();
    files.forEach((name, bytes) -> copy.put(name, bytes.clone()));
    return copy;
  }

  private static byte[] normalised(byte[] bytes) {
    return NormalText.of(bytes)
        .map(text -> text.getBytes(StandardCharsets.UTF_8))
        .orElseGet(bytes::clone);
  }

  private static byte[] digest(SortedMap<String, byte[]> files) {
    MessageDigest sha = sha256();
    files.forEach(
        (name, bytes) -> {
          addWithLength(sha, name.getBytes(StandardCharsets.UTF_8));
          addWithLength(sha, bytes);
        });
    return sha.digest();
  }

  /** The length before the bytes, so that no two sets of files give one stream. */
  private static void addWithLength(MessageDigest sha, byte[] bytes) {
    sha.update(ByteBuffer.allocate(Long.BYTES).putLong(bytes.length).flip());
    sha.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ModuleSource that && versionId.equals(that.versionId);
  }

  @Override
  public int hashCode() {
    return versionId.hashCode();
  }

  @Override
  public String toString() {
    return versionId;
  }
}
