package org.fanal.standing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.fanal.credentials.foreign.Findings;
import org.fanal.kernel.Text;

/**
 * A credential from elsewhere, as its person and those who decide read it.
 *
 * @param file its text, as it was brought; empty once it was erased
 * @param findings what it says
 * @param modules that it should count for
 * @param kind of continuing learning that it should count for
 * @param sentence what the person says about it; blank without any
 */
public record PriorView(
    Optional<String> file,
    Optional<Findings> findings,
    List<Text> modules,
    Optional<Text> kind,
    Optional<Duration> time,
    String sentence) {

  public PriorView {
    modules = List.copyOf(modules);
  }
}
