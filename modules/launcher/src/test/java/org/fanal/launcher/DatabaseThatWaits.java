package org.fanal.launcher;

import java.nio.file.Path;

/** A program with a database, to be killed. */
final class DatabaseThatWaits {

  private DatabaseThatWaits() {}

  public static void main(String[] arguments) throws Exception {
    DatabasePlan plan =
        DatabasePlan.in(Path.of(arguments[0])).withBinariesIn(Path.of(arguments[1])).forTests();
    try (EmbeddedDatabase database = EmbeddedDatabase.start(plan)) {
      EmbeddedDatabaseTest.write(database, "acknowledged");
      System.out.println("acknowledged");
      new java.util.concurrent.CountDownLatch(1).await();
    }
  }
}
