package org.fanal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanal.kernel.PersonId;
import org.fanal.people.DomainProofs.Outcome;
import org.fanal.people.Limits.Kind;
import org.fanal.people.model.DomainName;

/**
 * Looks whether a domain's records hold the word of an organisation. No transaction is open while
 * the name servers are asked.
 */
@ApplicationScoped
public class DomainLookup {

  private DomainProofs proofs;
  private TextRecords records;
  private Limits limits;
  private Clock clock;

  protected DomainLookup() {}

  @Inject
  public DomainLookup(DomainProofs proofs, TextRecords records, Limits limits, Clock clock) {
    this.proofs = proofs;
    this.records = records;
    this.limits = limits;
    this.clock = clock;
  }

  public Outcome look(PersonId by, UUID organisation) {
    Optional<DomainProof> claim = proofs.claim(by, organisation);
    if (claim.isEmpty()) {
      return Outcome.NOT_YOURS;
    }
    String domain = claim.get().domain();
    if (limits.pass(Kind.LOOKUP, domain, by.toString(), clock.instant()).isPresent()) {
      return Outcome.WAIT;
    }
    Optional<List<String>> found = records.at(new DomainName(domain));
    if (found.isEmpty()) {
      return Outcome.NO_ANSWER;
    }
    if (found.get().stream().map(String::strip).noneMatch(claim.get().record()::equals)) {
      return Outcome.NOT_THERE;
    }
    proofs.proveByRecord(by, organisation);
    return Outcome.PROVEN;
  }
}
