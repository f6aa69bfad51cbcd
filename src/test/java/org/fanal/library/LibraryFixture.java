package org.fanal.library;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.fanal.library.store.ModuleVersions;
import org.fanal.platform.PlatformFixture;
import org.fanal.testing.TestDatabase;

/** Libraries over the real content, or over a folder that a test wrote. */
public final class LibraryFixture {

  private LibraryFixture() {}

  public static Library aLibrary() {
    return published(Map.of());
  }

  public static Library aLibraryOf(Path folder) {
    return published(Map.of("fanal.content.folder", folder.toString()));
  }

  private static Library published(Map<String, String> settings) {
    TestDatabase database = TestDatabase.running();
    Versions versions = new Versions(new ModuleVersions(database.entities()), Clock.systemUTC());
    Library library = new Library(PlatformFixture.settings(settings), versions);
    database.inTransaction(() -> library.publish());
    return library;
  }
}
