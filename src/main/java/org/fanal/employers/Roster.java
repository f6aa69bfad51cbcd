package org.fanal.employers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanal.disclosure.Checker;
import org.fanal.disclosure.GivenShare;
import org.fanal.disclosure.GivenShares;
import org.fanal.disclosure.Method;
import org.fanal.disclosure.PastChecks;
import org.fanal.disclosure.ShareId;
import org.fanal.disclosure.Verifications;
import org.fanal.kernel.PersonId;
import org.fanal.people.Organisation;
import org.fanal.people.OrganisationRole;
import org.fanal.people.Organisations;

/**
 * What holders gave to an organisation, for its members. Reading the list is no check: it says what
 * was shown before and which shares are current. Opening one is, and leaves its receipt.
 */
@ApplicationScoped
public class Roster {

  public static final int MOST = 1000;

  private Organisations organisations;
  private GivenShares given;
  private Verifications verifications;
  private PastChecks pastChecks;

  protected Roster() {}

  @Inject
  public Roster(
      Organisations organisations,
      GivenShares given,
      Verifications verifications,
      PastChecks pastChecks) {
    this.organisations = organisations;
    this.given = given;
    this.verifications = verifications;
    this.pastChecks = pastChecks;
  }

  /** The newest first; nothing for whoever is no member. */
  @Transactional
  public List<GivenShare> of(PersonId member, UUID organisation) {
    return organisations.roleOf(member, organisation).isPresent()
        ? given.to(organisation, MOST)
        : List.of();
  }

  /**
   * Checks one now.
   *
   * @return the member's own record of the check; empty when they may not check, or nothing of that
   *     id was given to the organisation
   */
  @Transactional
  public Optional<UUID> open(PersonId member, UUID organisation, ShareId share) {
    return check(member, organisation, share, Method.ROSTER);
  }

  Optional<UUID> check(PersonId member, UUID organisation, ShareId share, Method method) {
    if (!mayCheck(member, organisation, share)) {
      return Optional.empty();
    }
    String name = organisations.find(organisation).map(Organisation::name).orElseThrow();
    verifications.checkGiven(share, method, new Checker(member, organisation, name));
    return Optional.of(pastChecks.of(member, 1).get(0).id());
  }

  boolean mayCheck(PersonId member, UUID organisation, ShareId share) {
    return organisations.roleOf(member, organisation).filter(OrganisationRole::mayCheck).isPresent()
        && given.unopened(organisation, MOST).stream().anyMatch(each -> each.id().equals(share));
  }
}
