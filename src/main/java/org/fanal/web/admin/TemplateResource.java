package org.fanal.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.fanal.certification.PublishOutcome;
import org.fanal.certification.TemplateKey;
import org.fanal.certification.TemplateView;
import org.fanal.certification.Templates;
import org.fanal.credentials.Wording;
import org.fanal.disclosure.SignedFile;
import org.fanal.disclosure.TemplatePreviews;
import org.fanal.kernel.Language;
import org.fanal.people.CurrentPerson;

/** Publishes a template, and prints its draft around invented facts. */
@Path("admin/templates/{programme}/{kind}")
@RequestScoped
public class TemplateResource {

  @Inject private CurrentPerson person;
  @Inject private Templates templates;
  @Inject private TemplatePreviews previews;

  @PathParam("programme")
  private String programme;

  @PathParam("kind")
  private String kind;

  @POST
  @Path("publish")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response publish(@FormParam("seen") String seen, @FormParam("note") String note) {
    String words = Objects.requireNonNullElse(note, "");
    return key()
        .map(key -> templates.publish(person.get().id(), key, count(seen), words))
        .filter(outcome -> outcome != PublishOutcome.NOT_THERE)
        .map(outcome -> outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .map(this::back)
        .orElseGet(TemplateResource::notThere);
  }

  @GET
  @Path("paper")
  public Response paper(@QueryParam("wording") String wording, @QueryParam("in") String language) {
    Wording chosen = "full".equals(wording) ? Wording.FULL : Wording.NEUTRAL;
    Language in = Language.of(language).orElse(Language.FR);
    return key()
        .flatMap(templates::find)
        .map(view -> paper(view, chosen, in))
        .orElseGet(TemplateResource::notThere);
  }

  private Response paper(TemplateView view, Wording wording, Language language) {
    return previews
        .paper(view.key(), view.draft(), wording, language)
        .fold(TemplateResource::download, letters -> back("has-problems"));
  }

  private Optional<TemplateKey> key() {
    return TemplateKey.parse(programme, kind);
  }

  private static long count(String seen) {
    return seen != null && seen.matches("\\d{1,12}") ? Long.parseLong(seen) : -1;
  }

  private Response back(String done) {
    String address = "/admin/templates/" + programme + "/" + kind + "?done=template-" + done;
    return Response.seeOther(URI.create(address)).build();
  }

  private static Response download(SignedFile file) {
    return Response.ok(file.bytes(), file.type())
        .header("Content-Disposition", "inline; filename=\"" + file.name() + "\"")
        .build();
  }

  private static Response notThere() {
    return Response.status(Response.Status.NOT_FOUND).build();
  }
}
