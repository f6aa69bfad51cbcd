package org.fanal.it;

import java.nio.file.Path;
import org.fanal.launcher.DatabasePlan;
import org.fanal.launcher.EmbeddedDatabase;
import org.fanal.launcher.LaunchRefused;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Starts a MariaDB before the container of the integration tests, which reads its address from
 * {@code arquillian.xml}, and ends it after the container. Other tests pass by.
 */
public class DatabaseForTheContainer implements LauncherSessionListener {

  private EmbeddedDatabase database;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    session
        .getLauncher()
        .registerTestExecutionListeners(
            new TestExecutionListener() {
              @Override
              public void testPlanExecutionStarted(TestPlan plan) {
                if (database == null && isForTheContainer(plan)) {
                  start();
                }
              }
            });
  }

  private static boolean isForTheContainer(TestPlan plan) {
    return plan.getRoots().stream()
        .flatMap(root -> plan.getDescendants(root).stream())
        .flatMap(test -> test.getSource().stream())
        .anyMatch(
            source ->
                source instanceof ClassSource of
                    && of.getClassName().equals(ApplicationIT.class.getName()));
  }

  private void start() {
    Path target = Path.of("target").toAbsolutePath();
    try {
      database = EmbeddedDatabase.start(DatabasePlan.in(target.resolve("it-database")).forTests());
    } catch (LaunchRefused refused) {
      throw new IllegalStateException(refused);
    }
    Path checkout = target.resolve("../..").normalize();
    System.setProperty(
        "fanal.it.server", checkout + "/modules/launcher/target/run/payara-micro.jar");
    System.setProperty("fanal.it.preboot", checkout + "/deploy/payara/preboot.txt");
    System.setProperty("fanal.it.options", options(target));
  }

  private String options(Path target) {
    return String.join(
        " ",
        "-Xmx512m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
        "-Dfanal.db.url=" + database.url(),
        "-Dfanal.db.user=" + database.user(),
        "-Dfanal.db.password=" + database.password(),
        "-Dfanal.demo=true",
        "-Dfanal.home=" + target.resolve("it-home"));
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (database != null) {
      database.close();
    }
  }
}
