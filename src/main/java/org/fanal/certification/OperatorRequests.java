package org.fanal.certification;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fanal.platform.PrivateFiles;
import org.fanal.platform.Settings;

/**
 * Answers files in the data folder's {@code credential-request}: {@code <name>.issue} or {@code
 * <name>.status} holds what was typed, and {@code <name>.answer} the exit code on its first line
 * and the verdict on the next.
 */
@ApplicationScoped
public class OperatorRequests {

  private static final Logger LOG = Logger.getLogger(OperatorRequests.class.getName());
  private static final int EVERY_SECONDS = 2;

  @Resource private ManagedScheduledExecutorService executor;

  private OperatorDesk desk;
  private Path folder;
  private ScheduledFuture<?> timer;

  protected OperatorRequests() {}

  @Inject
  public OperatorRequests(OperatorDesk desk, Settings settings) {
    this.desk = desk;
    this.folder = settings.home().resolve("credential-request");
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

  void look() {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> requests =
        Files.newDirectoryStream(folder, "[!.]*.{issue,status}")) {
      for (Path request : requests) {
        answer(request);
      }
    } catch (IOException | RuntimeException unanswerable) {
      LOG.log(Level.WARNING, "An operator's request was not answered.", unanswerable);
    }
  }

  /** The request goes first: what cannot be answered once is not tried for ever. */
  private void answer(Path request) throws IOException {
    String body = body(request);
    Files.delete(request);
    String file = request.getFileName().toString();
    String name = file.substring(0, file.lastIndexOf('.'));
    OperatorReply reply = file.endsWith(".issue") ? desk.issue(body) : desk.status(body);
    Path draft = folder.resolve("." + name + ".new");
    PrivateFiles.write(draft, reply.exit() + "\n" + reply.verdict() + "\n");
    Files.move(draft, folder.resolve(name + ".answer"), StandardCopyOption.ATOMIC_MOVE);
  }

  private static String body(Path request) throws IOException {
    try (InputStream opened = Files.newInputStream(request)) {
      byte[] bytes = opened.readNBytes(OperatorJson.LONGEST + 1);
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }
}
