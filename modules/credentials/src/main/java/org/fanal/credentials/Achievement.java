package org.fanal.credentials;

import java.net.URI;
import java.util.UUID;

/**
 * What was achieved, worded.
 *
 * @param id an absolute IRI; in neutral wording one that names nothing, see {@link #anonymousId()}
 * @param type a term of Open Badges 3.0, such as {@code Course} or {@code CertificateOfCompletion}
 * @param criteria how it was earned, in Markdown
 */
public record Achievement(URI id, String type, String name, String description, String criteria) {

  public Achievement {
    if (!id.isAbsolute()) {
      throw new IllegalArgumentException("The id of an achievement is absolute: " + id);
    }
    if (!type.matches("[A-Za-z]+|ext:[A-Za-z0-9._-]+")) {
      throw new IllegalArgumentException("Not a type of achievement: " + type);
    }
    Words.require(name, "name");
    Words.require(description, "description");
    Words.require(criteria, "criteria");
  }

  /** An id that tells nothing and joins nothing: a fresh one for each instance. */
  public static URI anonymousId() {
    return URI.create("urn:uuid:" + UUID.randomUUID());
  }
}
