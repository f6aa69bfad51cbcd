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
import org.fanal.certification.StatusLists;

/** Looks once in each epoch of the status lists at what became of the shares that were given. */
@ApplicationScoped
public class FollowingClock {

  private static final Logger LOG = Logger.getLogger(FollowingClock.class.getName());
  private static final long FIRST_SECONDS = 60;

  @Resource private ManagedScheduledExecutorService executor;

  private Following following;
  private RosterNews news;
  private Requests requests;
  private StatusLists lists;
  private ScheduledFuture<?> timer;

  protected FollowingClock() {}

  @Inject
  public FollowingClock(
      Following following, RosterNews news, Requests requests, StatusLists lists) {
    this.following = following;
    this.news = news;
    this.requests = requests;
    this.lists = lists;
  }

  /** Observing the start of the application is what wakes this bean. */
  void start(@Observes @Initialized(ApplicationScoped.class) Object applicationStarted) {}

  @PostConstruct
  void schedule() {
    long seconds = lists.epoch().toSeconds();
    timer =
        executor.scheduleAtFixedRate(
            () -> each(this::tick), Math.min(FIRST_SECONDS, seconds), seconds, TimeUnit.SECONDS);
  }

  @PreDestroy
  void stop() {
    timer.cancel(false);
  }

  private void tick() {
    following.admitted().forEach(one -> each(() -> following.look(one)));
    news.owed().forEach(reader -> each(() -> news.send(reader)));
    requests.forgetOld();
  }

  /** One that goes wrong does not keep the others waiting. */
  private static void each(Runnable step) {
    try {
      step.run();
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "A roster was not looked at; the next round tries again.", failure);
    }
  }
}
