package org.fanal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.fanal.web.kit.CurrentRegion;

/** Help now. */
@Named("helpPage")
@RequestScoped
public class HelpPage {

  private CurrentRegion region;

  protected HelpPage() {}

  @Inject
  public HelpPage(CurrentRegion region) {
    this.region = region;
  }

  public void open() {
    region.remember();
  }
}
