package org.fanal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.fanal.people.store.OrganisationRows;
import org.fanal.people.store.ReadinessRows;

/** An organisation's checks of itself, for its members; each is kept, and who made it is not. */
@ApplicationScoped
public class ReadinessChecks {

  private static final int MOST = 20;

  private ReadinessRows rows;
  private OrganisationRows organisations;

  protected ReadinessChecks() {}

  @Inject
  public ReadinessChecks(ReadinessRows rows, OrganisationRows organisations) {
    this.rows = rows;
    this.organisations = organisations;
  }

  /** Nothing is kept for an organisation in whose name the person may not act. */
  @Transactional
  public void keep(PersonId member, UUID organisation, ReadinessCheck check) {
    if (mayKeep(member, organisation)) {
      rows.add(organisation, check);
    }
  }

  /** The newest first; none for an organisation that the person does not belong to. */
  @Transactional
  public List<ReadinessCheck> of(PersonId member, UUID organisation) {
    return rows.of(member.value(), organisation, MOST);
  }

  private boolean mayKeep(PersonId member, UUID organisation) {
    return organisations
        .roleOf(member, organisation)
        .filter(OrganisationRole::mayCheck)
        .isPresent();
  }
}
