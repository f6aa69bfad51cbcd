package org.fanal.people;

/**
 * What an organisation says of itself when it applies, as it was typed.
 *
 * @param country two letters, {@code ZZ} for one that is not in the list
 * @param contactRole what the person who applies does there
 */
public record ApplicationWish(
    String name, String country, String region, String domain, String contactRole, String why) {

  public static final int LONGEST_LINE = 120;
  public static final int LONGEST_WHY = 1500;

  public ApplicationWish {
    name = name.strip();
    country = country.strip();
    region = region.strip();
    domain = domain.strip();
    contactRole = contactRole.strip();
    why = why.strip();
  }
}
