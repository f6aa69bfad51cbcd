package org.fanal.employers;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.stream.Stream;

/**
 * Which addresses belong to the open net. All that leads to this machine, to its neighbours or to
 * ranges for special use is refused (RFC 6890), so that nobody reaches them through us.
 */
final class PublicHosts {

  private record Range(int first, int length) {

    static Range of(int a, int b, int c, int length) {
      return new Range(a << 24 | b << 16 | c << 8, length);
    }

    boolean holds(int address) {
      return (address ^ first) >>> (32 - length) == 0;
    }
  }

  private static final Range[] SPECIAL = {
    Range.of(0, 0, 0, 8),
    Range.of(10, 0, 0, 8),
    Range.of(100, 64, 0, 10),
    Range.of(127, 0, 0, 8),
    Range.of(169, 254, 0, 16),
    Range.of(172, 16, 0, 12),
    Range.of(192, 0, 0, 24),
    Range.of(192, 0, 2, 24),
    Range.of(192, 88, 99, 24),
    Range.of(192, 168, 0, 16),
    Range.of(198, 18, 0, 15),
    Range.of(198, 51, 100, 24),
    Range.of(203, 0, 113, 24),
    Range.of(224, 0, 0, 3)
  };

  private PublicHosts() {}

  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? isPublic(number(bytes)) : isPublic(bytes);
  }

  private static boolean isPublic(int address) {
    return Stream.of(SPECIAL).noneMatch(range -> range.holds(address));
  }

  /** Of 2000::/3, without Teredo, ORCHID, documentation and 6to4, which lead elsewhere. */
  private static boolean isPublic(byte[] six) {
    int first = (six[0] & 0xff) << 8 | six[1] & 0xff;
    int second = (six[2] & 0xff) << 8 | six[3] & 0xff;
    boolean special = first == 0x2001 && (second < 0x200 || second == 0xdb8);
    return (first & 0xe000) == 0x2000 && !special && first != 0x2002 && first != 0x3fff;
  }

  private static int number(byte[] four) {
    return (four[0] & 0xff) << 24 | (four[1] & 0xff) << 16 | (four[2] & 0xff) << 8 | four[3] & 0xff;
  }
}
