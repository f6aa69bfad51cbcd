package org.fanal.employers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.fanal.employers.HookDeliveries.Outgoing;
import org.fanal.platform.Settings;

/** Sends what is due; nothing of the database is held meanwhile. */
@ApplicationScoped
public class HookSender {

  private HookDeliveries deliveries;
  private HookPost post;
  private Settings settings;

  protected HookSender() {}

  @Inject
  public HookSender(HookDeliveries deliveries, HookPost post, Settings settings) {
    this.deliveries = deliveries;
    this.post = post;
    this.settings = settings;
  }

  public void send(UUID delivery) {
    deliveries.claim(delivery).ifPresent(this::send);
  }

  private void send(Outgoing outgoing) {
    deliveries.answered(outgoing.delivery(), answer(outgoing));
  }

  private Optional<Integer> answer(Outgoing outgoing) {
    Optional<HookAddress> address =
        HookAddress.parse(outgoing.address(), HookPost.allowsLocal(settings));
    try {
      return address.isEmpty()
          ? Optional.empty()
          : Optional.of(post.post(address.get(), outgoing.signature(), outgoing.body()));
    } catch (IOException noAnswer) {
      return Optional.empty();
    }
  }
}
