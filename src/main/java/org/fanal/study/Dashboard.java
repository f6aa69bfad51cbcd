package org.fanal.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.fanal.kernel.PersonId;

/** Everything that the first page of a trainee shows, in two statements. */
@ApplicationScoped
public class Dashboard {

  /** One view for each programme that the person is enrolled in; empty before the first one. */
  @Transactional
  public List<ProgrammeView> of(PersonId person) {
    throw new UnsupportedOperationException();
  }
}
