package org.fanal.web.employers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import org.fanal.employers.Request;
import org.fanal.employers.Requests;
import org.fanal.people.Organisation;
import org.fanal.platform.Settings;
import org.fanal.web.kit.Exits;
import org.fanal.web.kit.PathPart;

/** {@code /employer/requests/{organisation}/{request}}: a sheet to hand to the person. */
@Named("requestPage")
@RequestScoped
public class RequestPage {

  private OwnOrganisations own;
  private Requests requests;
  private PathPart path;
  private Settings settings;

  private Organisation organisation;
  private Request request;

  protected RequestPage() {}

  @Inject
  public RequestPage(OwnOrganisations own, Requests requests, PathPart path, Settings settings) {
    this.own = own;
    this.requests = requests;
    this.path = path;
    this.settings = settings;
  }

  public void open() {
    Optional<UUID> which = path.find("request").flatMap(OwnOrganisations::id);
    Optional<Organisation> in =
        path.find("organisation")
            .flatMap(OwnOrganisations::id)
            .flatMap(id -> own.asked(id.toString()));
    in.ifPresent(found -> organisation = found);
    in.flatMap(found -> which.flatMap(id -> requests.find(own.me(), found.id(), id)))
        .ifPresentOrElse(found -> request = found, Exits::notFound);
  }

  public Organisation getOrganisation() {
    return organisation;
  }

  public Request getRequest() {
    return request;
  }

  public RequestWords getAsks() {
    return new RequestWords(request.wish());
  }

  public String getLink() {
    return settings.publicAddress().toString().replaceFirst("/+$", "")
        + "/request/"
        + request.code();
  }

  public boolean isAsker() {
    return own.mayCheck(organisation.id());
  }
}
