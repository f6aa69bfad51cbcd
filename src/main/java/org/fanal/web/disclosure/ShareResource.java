package org.fanal.web.disclosure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.fanal.disclosure.ShareFile;
import org.fanal.disclosure.ShareId;
import org.fanal.disclosure.Shares;
import org.fanal.people.CurrentPerson;

/** Ends a share, and hands its holder the signed file. */
@Path("shares/{share}")
@RequestScoped
public class ShareResource {

  @Inject private Shares shares;
  @Inject private CurrentPerson current;

  @PathParam("share")
  private String share;

  @POST
  @Path("end")
  public Response end() {
    return id().filter(id -> shares.withdraw(current.get().id(), id)).isPresent()
        ? Response.seeOther(URI.create("/shares/" + share + "?ended")).build()
        : notThere();
  }

  @GET
  @Path("file")
  public Response file() {
    return id().flatMap(id -> shares.file(current.get().id(), id))
        .map(ShareResource::download)
        .orElseGet(ShareResource::notThere);
  }

  private Optional<ShareId> id() {
    return ShareId.parse(share);
  }

  private static Response download(ShareFile file) {
    return Response.ok(file.bytes(), ShareFile.MEDIA_TYPE)
        .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
        .build();
  }

  private static Response notThere() {
    return Response.status(Response.Status.NOT_FOUND).build();
  }
}
