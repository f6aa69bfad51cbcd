package org.fanal.web.standing;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.fanal.credentials.foreign.Findings;
import org.fanal.standing.PriorView;

/**
 * A credential from elsewhere with the keys of its words.
 *
 * @param own the key of what is known of it when it was issued here
 * @param now when it was looked at
 */
public record PriorPart(PriorView view, Optional<String> own, Instant now) {

  public boolean isThere() {
    return view.findings().isPresent();
  }

  public Findings findings() {
    return view.findings().orElseThrow();
  }

  public String formKey() {
    return "prior_findings.form." + key(findings().form());
  }

  /** Of one that was issued here, what is known; of others, what can be told from the file. */
  public String signedKey() {
    return own.orElseGet(() -> "prior_findings.signed." + key(findings().signed()));
  }

  public boolean isExpired() {
    return findings().isExpired(now);
  }

  public int minutes() {
    return (int) view.time().orElse(Duration.ZERO).toMinutes();
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
