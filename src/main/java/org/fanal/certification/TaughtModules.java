package org.fanal.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.fanal.courseware.Module;
import org.fanal.courseware.Programme;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.library.Library;
import org.fanal.library.VersionId;

/** What a version of a module taught, in words that an award keeps. */
@ApplicationScoped
public class TaughtModules {

  private Library library;

  protected TaughtModules() {}

  @Inject
  public TaughtModules(Library library) {
    this.library = library;
  }

  /**
   * @throws IllegalStateException when that version was never published here
   */
  Taught get(ProgrammeId programme, ModuleId module, String version) {
    Programme whole =
        library
            .programme(programme)
            .orElseThrow(() -> new IllegalStateException("No programme " + programme));
    Module studied =
        library
            .version(module, new VersionId(version))
            .orElseThrow(() -> new IllegalStateException("No version " + version));
    return taught(whole, studied);
  }

  private static Taught taught(Programme programme, Module module) {
    return new Taught(
        module.title(),
        programme.neutralTitle(),
        List.of(),
        module.skills(),
        module.neutralSkills(),
        module.scenarios().size(),
        module.check().draw(),
        Taught.MASTERY);
  }
}
