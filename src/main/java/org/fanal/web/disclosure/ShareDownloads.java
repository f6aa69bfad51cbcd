package org.fanal.web.disclosure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.fanal.disclosure.ShareId;
import org.fanal.disclosure.SignedFile;
import org.fanal.disclosure.SignedFiles;
import org.fanal.people.CurrentPerson;

/** Hands the holder of a share its token and its paper. */
@Path("shares/{share}/download")
@RequestScoped
public class ShareDownloads {

  @Inject private SignedFiles files;
  @Inject private CurrentPerson current;

  @PathParam("share")
  private String share;

  @GET
  @Path("jwt")
  public Response token() {
    return id().flatMap(id -> files.token(current.get().id(), id))
        .map(ShareDownloads::download)
        .orElseGet(ShareDownloads::notThere);
  }

  /** The page of the share says which letters cannot be printed: no name stands in an address. */
  @GET
  @Path("pdf")
  public Response paper() {
    return id().flatMap(id -> files.paper(current.get().id(), id))
        .map(outcome -> outcome.fold(ShareDownloads::download, letters -> unprintable()))
        .orElseGet(ShareDownloads::notThere);
  }

  private Optional<ShareId> id() {
    return ShareId.parse(share);
  }

  private Response unprintable() {
    return Response.seeOther(URI.create("/shares/" + share + "?unprintable")).build();
  }

  private static Response download(SignedFile file) {
    return Response.ok(file.bytes(), file.type())
        .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
        .build();
  }

  private static Response notThere() {
    return Response.status(Response.Status.NOT_FOUND).build();
  }
}
