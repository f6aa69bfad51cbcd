package org.fanal.web.employers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fanal.employers.HookDelivery;
import org.fanal.employers.NewWebhook;
import org.fanal.employers.Webhook;
import org.fanal.employers.Webhooks;
import org.fanal.people.Organisation;
import org.fanal.web.kit.Exits;
import org.fanal.web.kit.Notes;
import org.fanal.web.kit.PathPart;

/**
 * {@code /employer/organisation/{organisation}/webhooks}: for owners; a new secret is shown once,
 * here.
 */
@Named("webhooksPage")
@RequestScoped
public class WebhooksPage {

  private static final Set<String> DONE = Set.of("tested", "removed", "resumed");

  private OwnOrganisations own;
  private Webhooks webhooks;
  private Notes notes;
  private HttpServletRequest request;

  private Optional<Organisation> organisation = Optional.empty();
  private Optional<String> secret = Optional.empty();
  private String address = "";

  protected WebhooksPage() {}

  @Inject
  public WebhooksPage(
      OwnOrganisations own,
      Webhooks webhooks,
      Notes notes,
      PathPart path,
      HttpServletRequest request) {
    this.own = own;
    this.webhooks = webhooks;
    this.notes = notes;
    this.request = request;
    this.organisation =
        path.find("organisation")
            .flatMap(OwnOrganisations::id)
            .filter(own::mayLookAfter)
            .flatMap(id -> own.asked(id.toString()));
  }

  /** On every request, since the address says which organisation it is. */
  public void open() {
    if (organisation.isEmpty()) {
      Exits.notFound();
    }
  }

  public void make() {
    NewWebhook outcome = webhooks.make(own.me(), getOrganisation().id(), address);
    if (outcome instanceof NewWebhook.Made made) {
      secret = Optional.of(made.secret());
      address = "";
    } else if (outcome instanceof NewWebhook.OtherAddress) {
      notes.beside("address", "employer_webhooks.fix.address");
    } else if (outcome instanceof NewWebhook.TooMany) {
      notes.above("employer_webhooks.fix.many");
    } else {
      Exits.notFound();
    }
  }

  public Organisation getOrganisation() {
    return organisation.orElseThrow();
  }

  public List<Webhook> getWebhooks() {
    return webhooks.of(own.me(), getOrganisation().id());
  }

  public List<HookDelivery> getLog() {
    return webhooks.log(own.me(), getOrganisation().id());
  }

  /** The key of how a delivery went. */
  public String stateKey(HookDelivery delivery) {
    if (delivery.isDelivered()) {
      return "employer_webhooks.state.taken";
    }
    return delivery.isDue() ? "employer_webhooks.state.due" : "employer_webhooks.state.left";
  }

  public String status(HookDelivery delivery) {
    return delivery.status().map(String::valueOf).orElse("–");
  }

  /** The secret that this request made. */
  public Optional<String> getSecret() {
    return secret;
  }

  /** The key of what was done just before; empty when nothing was. */
  public Optional<String> getDone() {
    return Optional.ofNullable(request.getParameter("done"))
        .filter(DONE::contains)
        .map("employer_webhooks.done."::concat);
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }
}
