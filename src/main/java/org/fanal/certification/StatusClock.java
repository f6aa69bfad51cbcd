package org.fanal.certification;

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

/** Publishes the status lists each time an epoch begins, whether or not anybody asks. */
@ApplicationScoped
public class StatusClock {

  private static final Logger LOG = Logger.getLogger(StatusClock.class.getName());
  private static final long AFTER_THE_BORDER_MILLIS = 200;

  @Resource private ManagedScheduledExecutorService executor;

  private StatusLists lists;
  private TokenLists tokens;
  private ScheduledFuture<?> next;

  protected StatusClock() {}

  @Inject
  public StatusClock(StatusLists lists, TokenLists tokens) {
    this.lists = lists;
    this.tokens = tokens;
  }

  /** Observing the start of the application is what wakes this bean. */
  void start(@Observes @Initialized(ApplicationScoped.class) Object applicationStarted) {}

  @PostConstruct
  void schedule() {
    long wait = lists.untilNextEpoch().toMillis() + AFTER_THE_BORDER_MILLIS;
    next = executor.schedule(this::tick, wait, TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  void stop() {
    next.cancel(false);
  }

  private void tick() {
    try {
      lists.publishAll();
      tokens.publishAll();
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "Status lists were not published; a request will do it.", failure);
    } finally {
      schedule();
    }
  }
}
