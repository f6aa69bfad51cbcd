package org.fanal.standing;

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

/**
 * Looks every quarter of an hour for what time changed, for attestations that are late, for people
 * for whom something waits, and once a day for people to remind.
 */
@ApplicationScoped
public class StandingClock {

  private static final Logger LOG = Logger.getLogger(StandingClock.class.getName());
  private static final int EVERY_MINUTES = 15;
  private static final int FIRST_MINUTES = 1;

  @Resource private ManagedScheduledExecutorService executor;

  private Turning turning;
  private Attestation attestation;
  private Reminding reminding;
  private Waiting waiting;
  private Complaints complaints;
  private Lapsing lapsing;
  private ScheduledFuture<?> timer;

  protected StandingClock() {}

  @Inject
  public StandingClock(
      Turning turning,
      Attestation attestation,
      Reminding reminding,
      Waiting waiting,
      Complaints complaints,
      Lapsing lapsing) {
    this.turning = turning;
    this.attestation = attestation;
    this.reminding = reminding;
    this.waiting = waiting;
    this.complaints = complaints;
    this.lapsing = lapsing;
  }

  /** Observing the start of the application is what wakes this bean. */
  void start(@Observes @Initialized(ApplicationScoped.class) Object applicationStarted) {}

  @PostConstruct
  void schedule() {
    timer =
        executor.scheduleWithFixedDelay(this::tick, FIRST_MINUTES, EVERY_MINUTES, TimeUnit.MINUTES);
  }

  @PreDestroy
  void stop() {
    timer.cancel(false);
  }

  private void tick() {
    each(() -> turning.due().forEach(due -> each(() -> turning.note(due))));
    each(
        () ->
            attestation
                .late()
                .forEach(late -> each(() -> attestation.attest(late.person(), late.programme()))));
    each(() -> waiting.owed().forEach(person -> each(() -> waiting.send(person))));
    each(() -> lapsing.due().forEach(proposal -> each(() -> lapsing.lapse(proposal))));
    each(complaints::forgetOld);
    each(() -> reminding.due().forEach(holder -> each(() -> reminding.remind(holder))));
  }

  /** One that goes wrong does not keep the others waiting. */
  private static void each(Runnable step) {
    try {
      step.run();
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "A standing was not looked at; the next round tries again.", failure);
    }
  }
}
