package org.fanal.web.employers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanal.employers.ApiKey;
import org.fanal.employers.ApiKeys;
import org.fanal.employers.NewKey;
import org.fanal.kernel.PersonId;
import org.fanal.people.CurrentPerson;
import org.fanal.people.Organisation;
import org.fanal.people.OrganisationRole;
import org.fanal.people.Organisations;
import org.fanal.web.kit.Exits;
import org.fanal.web.kit.Notes;
import org.fanal.web.kit.PathPart;
import org.fanal.web.organisation.OrganisationIds;

/**
 * {@code /employer/organisation/{organisation}/keys}: for owners; a new key is shown once, here.
 */
@Named("keysPage")
@RequestScoped
public class KeysPage {

  private CurrentPerson person;
  private ApiKeys keys;
  private Notes notes;
  private HttpServletRequest request;

  private Optional<Organisation> organisation = Optional.empty();
  private Optional<String> made = Optional.empty();
  private String name = "";

  protected KeysPage() {}

  @Inject
  public KeysPage(
      CurrentPerson person,
      ApiKeys keys,
      Organisations organisations,
      Notes notes,
      PathPart path,
      HttpServletRequest request) {
    this.person = person;
    this.keys = keys;
    this.notes = notes;
    this.request = request;
    this.organisation =
        path.find("organisation")
            .flatMap(OrganisationIds::of)
            .filter(id -> mayLookAfter(organisations, id))
            .flatMap(organisations::find);
  }

  private boolean mayLookAfter(Organisations organisations, UUID id) {
    return organisations.roleOf(me(), id).filter(OrganisationRole::mayLookAfter).isPresent();
  }

  /** On every request, since the address says which organisation it is. */
  public void open() {
    if (organisation.isEmpty()) {
      Exits.notFound();
    }
  }

  public void make() {
    NewKey outcome = keys.make(me(), getOrganisation().id(), name);
    if (outcome instanceof NewKey.Made key) {
      made = Optional.of(key.key());
      name = "";
    } else if (outcome instanceof NewKey.NeedsName) {
      notes.beside("name", "employer_keys.fix.name");
    } else if (outcome instanceof NewKey.TooMany) {
      notes.above("employer_keys.fix.many");
    } else {
      Exits.notFound();
    }
  }

  public Organisation getOrganisation() {
    return organisation.orElseThrow();
  }

  public List<ApiKey> getKeys() {
    return keys.of(me(), getOrganisation().id());
  }

  /** The key that this request made. */
  public Optional<String> getMade() {
    return made;
  }

  /** The key of what was done just before; empty when nothing was. */
  public Optional<String> getDone() {
    return Optional.ofNullable(request.getParameter("done"))
        .filter("revoked"::equals)
        .map(done -> "employer_keys.done");
  }

  private PersonId me() {
    return person.get().id();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
