package org.fanal.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.fanal.courseware.ResourceKind;
import org.fanal.kernel.Region;
import org.fanal.library.Library;
import org.fanal.web.kit.CurrentRegion;

/** Where mutual aid is found, and what was verified where the visitor lives. */
@Named("resourcesPage")
@RequestScoped
public class ResourcesPage {

  private Library library;
  private CurrentRegion region;
  private Clock clock;

  private List<Place> places = List.of();

  protected ResourcesPage() {}

  @Inject
  public ResourcesPage(Library library, CurrentRegion region, Clock clock) {
    this.library = library;
    this.region = region;
    this.clock = clock;
  }

  public void open() {
    region.remember();
    places = around();
  }

  public List<ResourceKind> getKinds() {
    return library.resources().kinds();
  }

  public Region getRegion() {
    return region.get();
  }

  public List<Region> getRegions() {
    return List.of(Region.values());
  }

  /** The key of a region's name. */
  public String name(Region each) {
    return "people.region." + each.code();
  }

  /** The visitor's own region, said even when nothing is there, then those around it. */
  public List<Place> getPlaces() {
    return places;
  }

  private List<Place> around() {
    LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
    return region.get().fallbacks().stream()
        .map(each -> new Place(each, ResourcePart.in(library.resources(), each, today)))
        .filter(place -> place.region() == region.get() || !place.resources().isEmpty())
        .toList();
  }

  /** A region and what was verified for it. */
  public record Place(Region region, List<ResourcePart> resources) {
    public Place {
      resources = List.copyOf(resources);
    }
  }
}
