package org.fanal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Real people are reached over TLS: mailed links carry the public address, and session cookies are
 * told to travel nowhere else. Anything but https stops a start without the demo.
 */
@ApplicationScoped
public class PublicAddress {

  private Settings settings;

  protected PublicAddress() {}

  @Inject
  public PublicAddress(Settings settings) {
    this.settings = settings;
  }

  void start(@Observes @Initialized(ApplicationScoped.class) Object applicationStarted) {
    refuseUnfit();
  }

  void refuseUnfit() {
    if (!settings.demo() && !"https".equals(settings.publicAddress().getScheme())) {
      throw new IllegalStateException(
          "The public address "
              + settings.publicAddress()
              + " is not https. Set fanal.public.address to where people reach Fanal over TLS.");
    }
  }
}
