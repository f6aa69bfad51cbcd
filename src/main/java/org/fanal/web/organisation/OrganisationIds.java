package org.fanal.web.organisation;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fanal.people.OrganisationRole;

/** Ids and words that came from outside; what cannot be one names nothing. */
public final class OrganisationIds {

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private OrganisationIds() {}

  public static Optional<UUID> of(String text) {
    return Optional.ofNullable(text).filter(it -> FORM.matcher(it).matches()).map(UUID::fromString);
  }

  static Optional<OrganisationRole> role(String text) {
    return Stream.of(OrganisationRole.values())
        .filter(each -> each.name().equals(text))
        .findFirst();
  }
}
