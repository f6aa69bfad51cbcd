package org.fanal.launcher;

import java.nio.file.Path;

/**
 * Where an embedded database lives and how it is sized.
 *
 * @param home its folder: data, password, log
 * @param binaries where MariaDB itself is unpacked (350 MB); several databases may share it
 * @param port on 127.0.0.1; 0 takes a free one
 */
public record DatabasePlan(Path home, Path binaries, int port, Sizing sizing) {

  /** How much memory and how many disk flushes a database takes. */
  public enum Sizing {
    /** Every commit is on disk before it is acknowledged. */
    SERVICE("256M", 1),
    /** Small and quick: a power cut may cost a second of it, a killed process nothing. */
    TESTS("32M", 2);

    private final String bufferPool;
    private final int flushAtCommit;

    Sizing(String bufferPool, int flushAtCommit) {
      this.bufferPool = bufferPool;
      this.flushAtCommit = flushAtCommit;
    }

    String bufferPool() {
      return bufferPool;
    }

    int flushAtCommit() {
      return flushAtCommit;
    }
  }

  public DatabasePlan {
    home = home.toAbsolutePath().normalize();
    binaries = binaries.toAbsolutePath().normalize();
  }

  public static DatabasePlan in(Path home) {
    return new DatabasePlan(home, home.resolve("mariadb"), 0, Sizing.SERVICE);
  }

  public DatabasePlan onPort(int chosen) {
    return new DatabasePlan(home, binaries, chosen, sizing);
  }

  public DatabasePlan withBinariesIn(Path folder) {
    return new DatabasePlan(home, folder, port, sizing);
  }

  public DatabasePlan forTests() {
    return new DatabasePlan(home, binaries, port, Sizing.TESTS);
  }

  Path tables() {
    return home.resolve("data");
  }

  Path log() {
    return home.resolve("mariadb.log");
  }

  Path pidFile() {
    return home.resolve("mariadb.pid");
  }

  Path program() {
    return binaries.resolve("bin/mariadbd");
  }
}
