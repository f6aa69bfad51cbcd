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
import java.util.List;
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
  private static final int MOST_PASSES = 50;
  private static final int TURN = 4;

  @Resource private ManagedScheduledExecutorService executor;

  private final AtomicBoolean asked = new AtomicBoolean();
  private Deliveries deliveries;
  private ScheduledFuture<?> timer;
  private volatile boolean isStopping;

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
        executor.scheduleWithFixedDelay(this::turn, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
  }

  @PreDestroy
  void stop() {
    isStopping = true;
    timer.cancel(false);
  }

  void nudge(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Published published) {
    if (asked.compareAndSet(false, true)) {
      executor.submit(this::turn);
    }
  }

  private void turn() {
    if (dispatch() && !isStopping && asked.compareAndSet(false, true)) {
      executor.submit(this::turn);
    }
  }

  /**
   * One at a time: whoever calls this waits for the one under way. A few passes, so that others who
   * wait for a thread have their turn.
   *
   * @return whether there may be more
   */
  synchronized boolean dispatch() {
    asked.set(false);
    boolean isMore = true;
    try {
      for (int passes = 0; isMore && passes < TURN && !isStopping; passes++) {
        isMore = pass();
      }
      return isMore;
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "The outbox could not be read; the timer tries again.", failure);
      return false;
    }
  }

  /**
   * Delivers what is due now, and what that causes in turn, before it returns.
   *
   * @throws RuntimeException when the outbox cannot be read
   */
  synchronized void settle() {
    for (int passes = 0; passes < MOST_PASSES && pass(); passes++) {
      LOG.fine("Events caused events.");
    }
  }

  /** False when nothing was due, or another node is at all of it. */
  private boolean pass() {
    boolean isMoved = false;
    for (List<UUID> events : deliveries.due()) {
      isMoved |= deliver(events);
    }
    return isMoved;
  }

  /** Together; or each by itself, so that the one that is not taken holds up no other. */
  private boolean deliver(List<UUID> events) {
    try {
      return deliveries.deliver(events);
    } catch (RuntimeException failure) {
      if (events.size() == 1) {
        postpone(events.get(0), failure);
      } else {
        events.forEach(event -> deliver(List.of(event)));
      }
      return true;
    }
  }

  private void postpone(UUID event, RuntimeException failure) {
    LOG.log(Level.WARNING, "Event " + event + " was not taken by a listener.", failure);
    deliveries.postpone(event, failure);
  }
}
