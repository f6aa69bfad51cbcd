package org.fanal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fanal.courseware.CrisisRegion;
import org.fanal.kernel.Region;
import org.fanal.library.Library;
import org.fanal.web.kit.CurrentRegion;

/** Who to call now, where the visitor lives. */
@Named("crisisPage")
@RequestScoped
public class CrisisPage {

  private CurrentRegion region;
  private Library library;

  protected CrisisPage() {}

  @Inject
  public CrisisPage(CurrentRegion region, Library library) {
    this.region = region;
    this.library = library;
  }

  public CrisisRegion getLines() {
    return library.crisisLines(region.get());
  }

  /** All the others. */
  public List<CrisisRegion> getElsewhere() {
    Region here = getLines().region();
    return getRegions().stream().filter(lines -> lines.region() != here).toList();
  }

  public List<CrisisRegion> getRegions() {
    return library.crisisLines().regions();
  }
}
