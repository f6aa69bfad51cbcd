package org.fanal.library;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.fanal.courseware.Course;
import org.fanal.courseware.CrisisLines;
import org.fanal.courseware.CrisisRegion;
import org.fanal.courseware.EthicsCode;
import org.fanal.courseware.Kit;
import org.fanal.courseware.Module;
import org.fanal.courseware.ModuleReader;
import org.fanal.courseware.Page;
import org.fanal.courseware.Programme;
import org.fanal.courseware.Reading;
import org.fanal.courseware.Resources;
import org.fanal.courseware.Term;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.kernel.Region;
import org.fanal.platform.Settings;

/** What is taught: the newest programme, and each version of a module that somebody began with. */
@ApplicationScoped
public class Library {

  private static final int BEFORE_ANY_USE = 1000;

  private Versions versions;
  private Course course;
  private final Map<Known, Module> rendered = new ConcurrentHashMap<>();

  private record Known(ModuleId module, VersionId version) {}

  protected Library() {}

  /** Reads the content; with a single problem in it, this fails and says them all. */
  @Inject
  public Library(Settings settings, Versions versions) {
    this.versions = versions;
    Reading<Course> reading = ContentFiles.read(settings.text("fanal.content.folder"));
    this.course = reading.clean().orElseThrow(() -> new ContentBroken(reading.report()));
    course.programmes().stream()
        .flatMap(programme -> programme.modules().stream())
        .forEach(module -> rendered.put(keyOf(module), module));
  }

  /** At the start of the application, so that broken content never meets a person. */
  void publish(
      @Observes @Priority(BEFORE_ANY_USE) @Initialized(ApplicationScoped.class) Object started) {
    publish();
  }

  /** Keeps each version that is new. */
  public void publish() {
    versions.keep(course);
  }

  /** All programmes, as the newest content has them; those for peers first. */
  public List<Programme> programmes() {
    return course.programmes();
  }

  public Optional<Programme> programme(ProgrammeId id) {
    return course.findProgramme(id);
  }

  /** The newest version of a module of a programme. */
  public Optional<Module> current(ProgrammeId programme, ModuleId module) {
    return programme(programme).flatMap(found -> found.findModule(module));
  }

  /** A version that was published here once, rendered with today's glossary and sources. */
  public Optional<Module> version(ModuleId module, VersionId version) {
    Known key = new Known(module, version);
    Module known = rendered.get(key);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Module> read = versions.source(module, version).flatMap(this::render);
    read.ifPresent(found -> rendered.put(key, found));
    return read;
  }

  public Optional<Instant> publishedAt(ModuleId module, VersionId version) {
    return versions.publishedAt(module, version);
  }

  /** Who to call in a region, or in the nearest one that has lines. */
  public CrisisRegion crisisLines(Region region) {
    return crisisLines()
        .of(region)
        .orElseThrow(() -> new IllegalStateException("No crisis lines for " + region));
  }

  /** All regions, and the notice that this is not a crisis service. */
  public CrisisLines crisisLines() {
    return course
        .crisisLines()
        .orElseThrow(() -> new IllegalStateException("The content has no crisis lines"));
  }

  /** The words of the trade. */
  public Collection<Term> glossary() {
    return course.commons().glossary().values();
  }

  /** A page written as content, such as {@code privacy} or {@code accessibility}. */
  public Optional<Page> page(String id) {
    return course.findPage(id);
  }

  /** The code of ethics in force. */
  public EthicsCode ethics() {
    return course
        .ethics()
        .orElseThrow(() -> new IllegalStateException("The content has no code of ethics"));
  }

  /** Where mutual aid is found. */
  public Resources resources() {
    return course.resources();
  }

  /** What teams that welcome peers print and look at again. */
  public Kit kit() {
    return course.kit();
  }

  private Optional<Module> render(Map<String, byte[]> source) {
    return ModuleReader.read(source, course.commons()).value();
  }

  private static Known keyOf(Module module) {
    return new Known(module.id(), new VersionId(module.versionId()));
  }
}
