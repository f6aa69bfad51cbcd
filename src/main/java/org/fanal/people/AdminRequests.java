package org.fanal.people;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fanal.platform.Settings;

/**
 * The first administrator comes from the command line: who may write into the data folder's {@code
 * admin-request} may ask for an invitation, and reads its link from a file beside the request.
 */
@ApplicationScoped
public class AdminRequests {

  private static final Logger LOG = Logger.getLogger(AdminRequests.class.getName());
  private static final int EVERY_SECONDS = 3;

  @Resource private ManagedScheduledExecutorService executor;

  private AdminRequest answers;
  private Path folder;
  private ScheduledFuture<?> timer;

  protected AdminRequests() {}

  @Inject
  public AdminRequests(AdminRequest answers, Settings settings) {
    this.answers = answers;
    this.folder = settings.home().resolve("admin-request");
  }

  /** Observing the start of the application is what wakes this bean. */
  void start(@Observes @Initialized(ApplicationScoped.class) Object applicationStarted) {}

  @PostConstruct
  void schedule() {
    timer =
        executor.scheduleWithFixedDelay(this::look, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
  }

  @PreDestroy
  void stop() {
    timer.cancel(false);
  }

  private void look() {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> requests = Files.newDirectoryStream(folder, "*.properties")) {
      for (Path request : requests) {
        answers.answer(request);
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException unanswerable) {
      LOG.log(Level.WARNING, "A request for an administrator was not answered.", unanswerable);
    }
  }
}
