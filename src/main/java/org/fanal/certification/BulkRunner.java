package org.fanal.certification;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Goes on with jobs, one after the other, from wherever they stopped. */
@ApplicationScoped
public class BulkRunner {

  private static final Logger LOG = Logger.getLogger(BulkRunner.class.getName());
  private static final int EVERY_SECONDS = 2;
  private static final int TRIES = 3;
  private static final int STEPS = 4;

  /** Few enough that somebody who stops the job waits less than a second. */
  private static final int TOGETHER = 50;

  @Resource private ManagedScheduledExecutorService executor;

  private final AtomicBoolean isBusy = new AtomicBoolean();
  private BulkSteps steps;
  private ScheduledFuture<?> timer;
  private volatile boolean isStopping;
  private int failures;
  private int oneByOne;

  protected BulkRunner() {}

  @Inject
  public BulkRunner(BulkSteps steps) {
    this.steps = steps;
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

  /** Lets whatever else waits for a thread have it between two turns. */
  private void turn() {
    if (isBusy.compareAndSet(false, true)) {
      boolean isMore = false;
      try {
        isMore = goOn();
      } finally {
        isBusy.set(false);
      }
      if (isMore && !isStopping) {
        executor.submit(this::turn);
      }
    }
  }

  /**
   * A few steps, many items at a time. When that fails they are done one by one, so that whatever
   * fails stands alone; it is tried again at the next ticks, three times in all, and then left out.
   *
   * @return whether to go on at once
   */
  boolean goOn() {
    boolean isMore = false;
    try {
      Optional<UUID> job = steps.next();
      isMore = job.isPresent();
      for (int done = 0; isMore && !isStopping && done < STEPS; done++) {
        isMore = step(job.get());
        failures = 0;
      }
    } catch (RuntimeException broken) {
      failures++;
      isMore = false;
      LOG.log(Level.WARNING, "An item of a job could not be done.", broken);
    }
    if (failures >= TRIES) {
      failures = 0;
      leaveOut();
    }
    return isMore;
  }

  private boolean step(UUID job) {
    if (oneByOne == 0) {
      try {
        return steps.step(job, TOGETHER);
      } catch (RuntimeException broken) {
        LOG.log(Level.INFO, "Items of a job are done one by one.", broken);
        oneByOne = TOGETHER;
      }
    }
    boolean isMore = steps.step(job, 1);
    oneByOne--;
    return isMore;
  }

  private void leaveOut() {
    try {
      steps.next().ifPresent(steps::skip);
    } catch (RuntimeException broken) {
      LOG.log(Level.WARNING, "An item of a job could not be left out.", broken);
    }
  }
}
