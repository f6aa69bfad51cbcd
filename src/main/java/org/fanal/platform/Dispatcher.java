package org.fanal.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Tells listeners what the outbox holds: a nudge after commit makes it a matter of milliseconds, a
 * timer guarantees it. A delivery that fails is counted, waited on longer each time and finally
 * parked for the operator.
 */
@ApplicationScoped
public class Dispatcher {

  private static final Logger LOG = Logger.getLogger(Dispatcher.class.getName());
  private static final int EVERY_SECONDS = 5;

  @Resource private ManagedScheduledExecutorService executor;

  private final AtomicBoolean asked = new AtomicBoolean();
  private Deliveries deliveries;
  private ScheduledFuture<?> timer;

  protected Dispatcher() {}

  @Inject
  public Dispatcher(Deliveries deliveries) {
    this.deliveries = deliveries;
  }

  /** Observing the start of the application is what wakes this bean. */
  void start(@Observes @Initialized(ApplicationScoped.class) Object applicationStarted) {}

  @PostConstruct
  void schedule() {
    timer =
        executor.scheduleWithFixedDelay(
            this::dispatch, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
  }

  @PreDestroy
  void stop() {
    timer.cancel(false);
  }

  void nudge(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Published published) {
    if (asked.compareAndSet(false, true)) {
      executor.submit(this::dispatch);
    }
  }

  private void dispatch() {
    asked.set(false);
    try {
      for (UUID event : deliveries.due()) {
        deliver(event);
      }
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "The outbox could not be read; the timer tries again.", failure);
    }
  }

  private void deliver(UUID event) {
    try {
      deliveries.deliver(event);
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "Event " + event + " was not taken by a listener.", failure);
      deliveries.postpone(event, failure);
    }
  }
}
