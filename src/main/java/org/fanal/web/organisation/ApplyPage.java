package org.fanal.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fanal.people.Application;
import org.fanal.people.ApplicationState;
import org.fanal.people.ApplicationWish;
import org.fanal.people.Applications;
import org.fanal.people.ApplyOutcome;
import org.fanal.people.ApplyOutcome.Flaw;
import org.fanal.people.CurrentPerson;
import org.fanal.people.DomainProof;
import org.fanal.people.DomainProofs;
import org.fanal.web.kit.CurrentLanguage;
import org.fanal.web.kit.Exits;
import org.fanal.web.kit.Notes;

/** {@code /organisation/apply}: the form, and afterwards where the application stands. */
@Named("applyPage")
@RequestScoped
public class ApplyPage {

  private CurrentPerson person;
  private Applications applications;
  private DomainProofs proofs;
  private CurrentLanguage language;
  private Notes notes;
  private HttpServletRequest request;

  private Optional<Application> latest = Optional.empty();
  private String name = "";
  private String country = "CA";
  private String region = "";
  private String domain = "";
  private String contactRole = "";
  private String why = "";

  protected ApplyPage() {}

  @Inject
  public ApplyPage(
      CurrentPerson person,
      Applications applications,
      DomainProofs proofs,
      CurrentLanguage language,
      Notes notes,
      HttpServletRequest request) {
    this.person = person;
    this.applications = applications;
    this.proofs = proofs;
    this.language = language;
    this.notes = notes;
    this.request = request;
    this.latest = applications.latestOf(person.get().id());
  }

  public void send() {
    ApplicationWish wish = new ApplicationWish(name, country, region, domain, contactRole, why);
    ApplyOutcome outcome = applications.apply(person.get().id(), wish);
    if (outcome instanceof ApplyOutcome.ToMend mend) {
      mend.flaws().stream().sorted().forEach(this::note);
    } else {
      Exits.to("/organisation/apply?done=applied");
    }
  }

  private void note(Flaw flaw) {
    String field = flaw.name().toLowerCase(Locale.ROOT).replace('_', '-');
    notes.beside(field, "organisation_apply.fix." + field);
  }

  /** Whether the form is what to show: nothing runs. */
  public boolean isOpen() {
    return latest.filter(Application::isRunning).isEmpty();
  }

  public Application getRunning() {
    return latest.filter(Application::isRunning).orElseThrow();
  }

  /** The key of the answer to the application before, if there was one. */
  public Optional<String> getAnswer() {
    return latest
        .filter(application -> !application.isRunning())
        .filter(application -> application.state() != ApplicationState.WITHDRAWN)
        .map(
            application ->
                "organisation_apply.state." + application.state().name().toLowerCase(Locale.ROOT));
  }

  public String getAnsweredName() {
    return latest.map(application -> application.wish().name()).orElse("");
  }

  public Optional<String> getReason() {
    return latest.flatMap(Application::reason);
  }

  public DomainProof getProof() {
    return proofs.find(getRunning().id()).orElseThrow();
  }

  public String getCountryName() {
    return Country.name(getRunning().wish().country(), language.get());
  }

  public List<Country> getCountries() {
    return Country.all(language.get());
  }

  public Optional<String> getDone() {
    return OrganisationDone.in(request);
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getCountry() {
    return country;
  }

  public void setCountry(String country) {
    this.country = country;
  }

  public String getRegion() {
    return region;
  }

  public void setRegion(String region) {
    this.region = region;
  }

  public String getDomain() {
    return domain;
  }

  public void setDomain(String domain) {
    this.domain = domain;
  }

  public String getContactRole() {
    return contactRole;
  }

  public void setContactRole(String contactRole) {
    this.contactRole = contactRole;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
