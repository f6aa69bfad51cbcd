package org.fanal.employers;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sends to webhooks what is due, every quarter of a minute. */
@ApplicationScoped
public class HookClock {

  private static final Logger LOG = Logger.getLogger(HookClock.class.getName());
  private static final int EVERY_SECONDS = 15;

  @Resource private ManagedScheduledExecutorService executor;

  private HookDeliveries deliveries;
  private HookSender sender;
  private ScheduledFuture<?> timer;

  protected HookClock() {}

  @Inject
  public HookClock(HookDeliveries deliveries, HookSender sender) {
    this.deliveries = deliveries;
    this.sender = sender;
  }

  /** Observing the start of the application is what wakes this bean. */
  void start(@Observes @Initialized(ApplicationScoped.class) Object applicationStarted) {}

  @PostConstruct
  void schedule() {
    timer =
        executor.scheduleWithFixedDelay(
            () -> each(this::tick), EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
  }

  @PreDestroy
  void stop() {
    timer.cancel(false);
  }

  private void tick() {
    deliveries.due().forEach(delivery -> each(() -> sender.send(delivery)));
    deliveries.forgetOld();
  }

  /** One that goes wrong does not keep the others waiting. */
  private static void each(Runnable step) {
    try {
      step.run();
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "A webhook was not served; the next round tries again.", failure);
    }
  }
}
