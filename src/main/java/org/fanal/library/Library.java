package org.fanal.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.fanal.courseware.CrisisLines;
import org.fanal.courseware.CrisisRegion;
import org.fanal.courseware.Module;
import org.fanal.courseware.Page;
import org.fanal.courseware.Programme;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.kernel.Region;

/** What is taught: the newest programme, and each version of a module that somebody began with. */
@ApplicationScoped
public class Library {

  /** All programmes, as the newest content has them. */
  public List<Programme> programmes() {
    throw new UnsupportedOperationException();
  }

  public Optional<Programme> programme(ProgrammeId id) {
    throw new UnsupportedOperationException();
  }

  /** The newest version of a module of a programme. */
  public Optional<Module> current(ProgrammeId programme, ModuleId module) {
    throw new UnsupportedOperationException();
  }

  /** A version that was published here once, rendered with today's glossary and sources. */
  public Optional<Module> version(ModuleId module, VersionId version) {
    throw new UnsupportedOperationException();
  }

  /** Who to call in a region, or in the nearest one that has lines. */
  public CrisisRegion crisisLines(Region region) {
    throw new UnsupportedOperationException();
  }

  /** All regions, and the notice that this is not a crisis service. */
  public CrisisLines crisisLines() {
    throw new UnsupportedOperationException();
  }

  /** A page written as content, such as {@code privacy} or {@code accessibility}. */
  public Optional<Page> page(String id) {
    throw new UnsupportedOperationException();
  }
}
