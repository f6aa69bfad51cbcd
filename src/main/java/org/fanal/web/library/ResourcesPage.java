package org.fanal.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.fanal.courseware.CrisisRegion;
import org.fanal.courseware.ResourceKind;
import org.fanal.kernel.Region;
import org.fanal.kernel.Text;
import org.fanal.library.Library;
import org.fanal.web.kit.CurrentRegion;

/** Where mutual aid is found, and what was verified where the visitor lives. */
@Named("resourcesPage")
@RequestScoped
public class ResourcesPage {

  private Library library;
  private CurrentRegion region;
  private Clock clock;

  protected ResourcesPage() {}

  @Inject
  public ResourcesPage(Library library, CurrentRegion region, Clock clock) {
    this.library = library;
    this.region = region;
    this.clock = clock;
  }

  public void open() {
    region.remember();
  }

  public List<ResourceKind> getKinds() {
    return library.resources().kinds();
  }

  public Region getRegion() {
    return region.get();
  }

  /** The regions that one may choose from, by the names of the crisis lines. */
  public List<CrisisRegion> getRegions() {
    return library.crisisLines().regions();
  }

  /** The visitor's own region, said even when nothing is there, then those around it. */
  public List<Place> getPlaces() {
    Region here = region.get();
    return here.fallbacks().stream()
        .flatMap(this::place)
        .filter(place -> place.region() == here || !place.resources().isEmpty())
        .toList();
  }

  private Stream<Place> place(Region each) {
    LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
    return getRegions().stream()
        .filter(known -> known.region() == each)
        .map(CrisisRegion::name)
        .map(name -> new Place(each, name, ResourcePart.in(library.resources(), each, today)));
  }

  /** A region and what was verified for it. */
  public record Place(Region region, Text name, List<ResourcePart> resources) {
    public Place {
      resources = List.copyOf(resources);
    }
  }
}
