package org.fanal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.fanal.courseware.book.ModuleBook;
import org.fanal.kernel.Language;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.people.CurrentPerson;
import org.fanal.study.Books;
import org.fanal.study.ModulePath;

/** A module to read without a network, in either language. */
@Path("book/{programme}/{module}/{language}")
@RequestScoped
public class BookResource {

  @Inject private CurrentPerson person;
  @Inject private Books books;
  @Inject private Replies replies;

  @GET
  public Response book(
      @PathParam("programme") String programme,
      @PathParam("module") String module,
      @PathParam("language") String language) {
    return path(programme, module)
        .flatMap(path -> Language.of(language).flatMap(l -> books.book(person.get().id(), path, l)))
        .map(bytes -> download(bytes, module + "-" + language))
        .orElseGet(replies::notThere);
  }

  private static Optional<ModulePath> path(String programme, String module) {
    return ContentPath.id(Optional.of(programme), ProgrammeId::new)
        .flatMap(
            p -> ContentPath.id(Optional.of(module), ModuleId::new).map(m -> new ModulePath(p, m)));
  }

  private static Response download(byte[] bytes, String name) {
    return Response.ok(bytes, ModuleBook.MEDIA_TYPE)
        .header("Content-Disposition", "attachment; filename=\"" + name + ".epub\"")
        .build();
  }
}
