package org.fanal.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.fanal.people.CurrentPerson;
import org.fanal.people.DomainProof;
import org.fanal.people.DomainProofs;
import org.fanal.people.Invitations;
import org.fanal.people.Member;
import org.fanal.people.Memberships;
import org.fanal.people.Organisation;
import org.fanal.people.OrganisationRole;
import org.fanal.people.Organisations;
import org.fanal.web.kit.CurrentLanguage;
import org.fanal.web.kit.Exits;
import org.fanal.web.kit.Notes;
import org.fanal.web.kit.PathPart;
import org.fanal.web.kit.Words;

/** {@code /employer/organisation/{organisation}}: its handle, its members, its domain. */
@Named("organisationPage")
@RequestScoped
public class OrganisationPage {

  private CurrentPerson person;
  private Organisations organisations;
  private Memberships memberships;
  private DomainProofs proofs;
  private CurrentLanguage language;
  private Notes notes;
  private Words words;
  private Clock clock;
  private HttpServletRequest request;

  private Optional<UUID> id = Optional.empty();
  private Optional<Organisation> organisation = Optional.empty();
  private Optional<OrganisationRole> own = Optional.empty();
  private String email = "";
  private String role = OrganisationRole.VERIFIER.name();

  protected OrganisationPage() {}

  @Inject
  public OrganisationPage(
      CurrentPerson person,
      Organisations organisations,
      Memberships memberships,
      DomainProofs proofs,
      CurrentLanguage language,
      Notes notes,
      Words words,
      Clock clock,
      PathPart path,
      HttpServletRequest request) {
    this.person = person;
    this.organisations = organisations;
    this.memberships = memberships;
    this.proofs = proofs;
    this.language = language;
    this.notes = notes;
    this.words = words;
    this.clock = clock;
    this.request = request;
    this.id = path.find("organisation").flatMap(OrganisationIds::of);
    this.own = id.flatMap(it -> organisations.roleOf(me(), it));
    this.organisation = id.filter(it -> own.isPresent()).flatMap(organisations::find);
  }

  /** On every request, since the address says which organisation it is. */
  public void open() {
    if (organisation.isEmpty()) {
      Exits.notFound();
    }
  }

  public void invite() {
    Optional<Invitations.Outcome> outcome =
        memberships.invite(me(), id.orElseThrow(), email, language.get(), chosen());
    if (outcome.isEmpty()) {
      Exits.notFound();
    } else if (outcome.get() instanceof Invitations.NotAnAddress) {
      notes.beside("email", "people.fix.email");
    } else if (outcome.get() instanceof Invitations.Wait wait) {
      notes.above("people.wait", words.time(wait.until()));
    } else {
      Exits.to("/employer/organisation/" + id.orElseThrow() + "?done=invited");
    }
  }

  private OrganisationRole chosen() {
    return OrganisationIds.role(role).orElse(OrganisationRole.READER);
  }

  private PersonId me() {
    return person.get().id();
  }

  public Organisation getOrganisation() {
    return organisation.orElseThrow();
  }

  public boolean isOwner() {
    return own.filter(OrganisationRole::mayLookAfter).isPresent();
  }

  /** The key of one's own role. */
  public String getOwn() {
    return own.map(this::name).orElseThrow();
  }

  /** For owners; nobody else sees who the others are. */
  public List<Member> getMembers() {
    return isOwner() ? organisations.members(id.orElseThrow()) : List.of();
  }

  public boolean isMe(Member member) {
    return member.person().equals(me());
  }

  public List<OrganisationRole> getRoles() {
    return List.of(OrganisationRole.values());
  }

  /** The key of a role's name. */
  public String name(OrganisationRole of) {
    return "organisation.role." + of.name().toLowerCase(Locale.ROOT);
  }

  /** Empty when an administrator made the organisation by hand. */
  public Optional<DomainProof> getProof() {
    return id.flatMap(proofs::find);
  }

  public boolean isDue() {
    return getProof().filter(proof -> proof.isDueAgain(clock.instant())).isPresent();
  }

  public Optional<String> getDone() {
    return OrganisationDone.in(request);
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getRole() {
    return role;
  }

  public void setRole(String role) {
    this.role = role;
  }
}
