package org.fanal.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.fanal.courseware.book.ModuleBook;
import org.fanal.kernel.Language;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.Text;
import org.fanal.library.Library;
import org.fanal.library.VersionId;

/** A module to take along: the version that the person studies, as one EPUB file. */
@ApplicationScoped
public class Books {

  private Progress progress;
  private Library library;

  protected Books() {}

  @Inject
  Books(Progress progress, Library library) {
    this.progress = progress;
    this.library = library;
  }

  /** The file's bytes; nothing of the person is in them. */
  @Transactional
  public Optional<byte[]> book(PersonId person, ModulePath path, Language language) {
    return progress.find(person, path).flatMap(studied -> book(studied, language));
  }

  private Optional<byte[]> book(Studied studied, Language language) {
    Optional<Text> title = library.programme(studied.path().programme()).map(p -> p.title());
    return title.flatMap(
        programme ->
            library
                .publishedAt(studied.path().module(), new VersionId(studied.version()))
                .map(
                    at ->
                        ModuleBook.write(
                            studied.module(),
                            programme,
                            Optional.of(library.crisisLines()),
                            language,
                            at)));
  }
}
