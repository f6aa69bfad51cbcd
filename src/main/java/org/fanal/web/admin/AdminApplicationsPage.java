package org.fanal.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.fanal.people.Account;
import org.fanal.people.Accounts;
import org.fanal.people.Application;
import org.fanal.people.Applications;
import org.fanal.people.DomainProof;
import org.fanal.people.DomainProofs;
import org.fanal.web.kit.Exits;
import org.fanal.web.kit.PathPart;

/** The queue of organisations that apply, and one of them with its evidence. */
@Named("adminApplicationsPage")
@RequestScoped
public class AdminApplicationsPage {

  private Applications applications;
  private DomainProofs proofs;
  private Accounts accounts;
  private PathPart path;

  private WaitingApplication one;

  protected AdminApplicationsPage() {}

  @Inject
  public AdminApplicationsPage(
      Applications applications, DomainProofs proofs, Accounts accounts, PathPart path) {
    this.applications = applications;
    this.proofs = proofs;
    this.accounts = accounts;
    this.path = path;
  }

  /** The oldest first. */
  public List<WaitingApplication> getWaiting() {
    return applications.waiting().stream()
        .map(each -> new WaitingApplication(each, proofs.find(each.id()), List.of()))
        .toList();
  }

  public void open() {
    path.find("application")
        .flatMap(Uuids::of)
        .flatMap(applications::find)
        .filter(Application::isRunning)
        .ifPresentOrElse(this::show, Exits::notFound);
  }

  private void show(Application found) {
    one = new WaitingApplication(found, proofs.find(found.id()), proofs.othersOf(found.id()));
  }

  public WaitingApplication getOne() {
    return one;
  }

  public DomainProof getProof() {
    return one.proof().orElseThrow();
  }

  /** Their address, by which administrators find people. */
  public String getApplicant() {
    Optional<Account> account = accounts.find(one.application().applicant());
    return account.map(it -> it.person().chosenName() + ", " + it.email()).orElse("");
  }
}
