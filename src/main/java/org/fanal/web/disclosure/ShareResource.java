package org.fanal.web.disclosure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.fanal.disclosure.ActOutcome;
import org.fanal.disclosure.Receipts;
import org.fanal.disclosure.RunningShares;
import org.fanal.disclosure.ShareFile;
import org.fanal.disclosure.ShareId;
import org.fanal.disclosure.Shares;
import org.fanal.disclosure.WalletOffers;
import org.fanal.kernel.PersonId;
import org.fanal.people.CurrentPerson;
import org.fanal.web.kit.Words;

/** What a holder does with a share, and the files that the holder takes along. */
@Path("shares/{share}")
@RequestScoped
public class ShareResource {

  @Inject private Shares shares;
  @Inject private RunningShares running;
  @Inject private Receipts receipts;
  @Inject private WalletOffers offers;
  @Inject private CurrentPerson current;
  @Inject private Words words;

  @PathParam("share")
  private String share;

  @POST
  @Path("end")
  public Response end() {
    return id().filter(id -> shares.withdraw(person(), id)).isPresent()
        ? seen("ended")
        : notThere();
  }

  @POST
  @Path("pause")
  public Response pause() {
    return act(id -> running.pause(person(), id), "paused");
  }

  @POST
  @Path("resume")
  public Response resume() {
    return act(id -> running.resume(person(), id), "resumed");
  }

  @POST
  @Path("extend")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response extend(@FormParam("days") String days) {
    int chosen = Optional.ofNullable(days).flatMap(ShareForm::length).orElse(0);
    return act(id -> running.extend(person(), id, chosen), "extended");
  }

  @POST
  @Path("wallet")
  public Response wallet() {
    return id().filter(id -> offers.make(person(), id)).isPresent()
        ? Response.seeOther(URI.create("/shares/" + share + "/wallet")).build()
        : notThere();
  }

  @GET
  @Path("file")
  public Response file() {
    return id().flatMap(id -> shares.file(person(), id))
        .map(ShareResource::download)
        .orElseGet(ShareResource::notThere);
  }

  @GET
  @Path("receipts")
  public Response receipts() {
    return id().flatMap(id -> receipts.export(person(), id))
        .map(this::download)
        .orElseGet(ShareResource::notThere);
  }

  private Response act(Function<ShareId, ActOutcome> act, String done) {
    return switch (id().map(act).orElse(ActOutcome.NOT_THERE)) {
      case DONE -> seen(done);
      case OVER -> seen("over");
      case DAYS_OUT_OF_RANGE -> seen("days");
      case NOT_THERE -> notThere();
    };
  }

  private Response seen(String said) {
    return Response.seeOther(URI.create("/shares/" + share + "?" + said)).build();
  }

  private Optional<ShareId> id() {
    return ShareId.parse(share);
  }

  private PersonId person() {
    return current.get().id();
  }

  private Response download(JsonObject chain) {
    byte[] bytes = chain.toString().getBytes(StandardCharsets.UTF_8);
    return download(bytes, MediaType.APPLICATION_JSON, words.say("share_share.chain.file"));
  }

  private static Response download(ShareFile file) {
    return download(file.bytes(), ShareFile.MEDIA_TYPE, file.name());
  }

  private static Response download(byte[] bytes, String type, String name) {
    return Response.ok(bytes, type)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .build();
  }

  private static Response notThere() {
    return Response.status(Response.Status.NOT_FOUND).build();
  }
}
