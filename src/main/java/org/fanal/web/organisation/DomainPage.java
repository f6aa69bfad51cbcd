package org.fanal.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.fanal.people.DomainProofs;
import org.fanal.people.DomainProofs.Claim;
import org.fanal.web.kit.PathPart;

/**
 * {@code /domain/{token}}: whoever looks after a domain confirms whose it is. No account is asked.
 */
@Named("domainPage")
@RequestScoped
public class DomainPage {

  private DomainProofs proofs;
  private String token;
  private Optional<Claim> claim;
  private boolean confirmed;

  protected DomainPage() {}

  @Inject
  public DomainPage(DomainProofs proofs, PathPart path) {
    this.proofs = proofs;
    this.token = path.find("token").orElse("");
    this.claim = proofs.opened(token);
  }

  public void confirm() {
    confirmed = proofs.confirm(token);
    if (!confirmed) {
      claim = Optional.empty();
    }
  }

  public boolean isGone() {
    return claim.isEmpty();
  }

  public boolean isAsking() {
    return claim.isPresent() && !confirmed;
  }

  public boolean isConfirmed() {
    return confirmed;
  }

  public String getName() {
    return claim.map(Claim::organisation).orElse("");
  }

  public String getDomain() {
    return claim.map(Claim::domain).orElse("");
  }
}
