package org.fanal.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanal.kernel.Region;
import org.fanal.people.CurrentPerson;
import org.fanal.people.Person;
import org.fanal.platform.Settings;

/** What the forms about people let choose from. */
@Named("choicesPage")
@RequestScoped
public class ChoicesPage {

  private static final List<String> ZONES =
      List.of(
          "America/St_Johns",
          "America/Halifax",
          "America/Toronto",
          "America/Winnipeg",
          "America/Regina",
          "America/Edmonton",
          "America/Vancouver",
          "America/Whitehorse",
          "America/Anchorage",
          "America/Los_Angeles",
          "America/Denver",
          "America/Phoenix",
          "America/Chicago",
          "America/New_York",
          "Pacific/Honolulu",
          "America/Miquelon",
          "America/Guadeloupe",
          "America/Martinique",
          "America/Cayenne",
          "Europe/London",
          "Europe/Paris",
          "Europe/Brussels",
          "Europe/Zurich",
          "Europe/Luxembourg",
          "Africa/Casablanca",
          "Africa/Dakar",
          "Africa/Abidjan",
          "Africa/Tunis",
          "Indian/Reunion",
          "Indian/Mayotte",
          "Pacific/Noumea",
          "Pacific/Tahiti",
          "UTC");

  private CurrentPerson current;
  private Settings settings;

  protected ChoicesPage() {}

  @Inject
  public ChoicesPage(CurrentPerson current, Settings settings) {
    this.current = current;
    this.settings = settings;
  }

  public List<Region> getRegions() {
    return List.of(Region.values());
  }

  /** The key of the region's name. */
  public String key(Region region) {
    return "people.region." + region.code();
  }

  /** Those where most people live whom we serve, and the person's own in every case. */
  public Set<String> getZones() {
    Stream<String> own = current.find().map(Person::zone).map(ZoneId::getId).stream();
    return Stream.concat(own, ZONES.stream()).collect(Collectors.toCollection(TreeSet::new));
  }

  public boolean isDemoMail() {
    return settings.demo();
  }
}
