package org.fanal.web.kit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.fanal.platform.Settings;

/** What every page shows around its own content. */
@Named("page")
@RequestScoped
public class LayoutPage {

  private Settings settings;

  protected LayoutPage() {}

  @Inject
  public LayoutPage(Settings settings) {
    this.settings = settings;
  }

  public boolean isDemo() {
    return settings.demo();
  }
}
