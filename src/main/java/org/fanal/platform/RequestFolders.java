package org.fanal.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Takes the requests of the command line out of their folders and lays the answers there, whole at
 * once and mode 600. A file whose name begins with a dot is not finished yet.
 */
@ApplicationScoped
public class RequestFolders {

  private static final Logger LOG = Logger.getLogger(RequestFolders.class.getName());
  private static final int EVERY_SECONDS = 2;

  @Resource private ManagedScheduledExecutorService executor;

  private Instance<RequestDesk> desks;
  private Path home;
  private ScheduledFuture<?> timer;

  protected RequestFolders() {}

  @Inject
  public RequestFolders(@Any Instance<RequestDesk> desks, Settings settings) {
    this.desks = desks;
    this.home = settings.home();
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
    desks.forEach(this::look);
  }

  private void look(RequestDesk desk) {
    try {
      for (Path request : requests(desk)) {
        answer(desk, request);
      }
    } catch (IOException | RuntimeException unreadable) {
      LOG.log(Level.WARNING, "Requests were not read: " + desk.folder(), unreadable);
    }
  }

  private List<Path> requests(RequestDesk desk) throws IOException {
    Path folder = home.resolve(desk.folder());
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .filter(file -> desk.endings().containsKey(ending(file)))
          .sorted()
          .toList();
    }
  }

  /** The request goes first: what cannot be answered once is not tried for ever. */
  private static void answer(RequestDesk desk, Path request) {
    try {
      String body = body(request, desk.endings().get(ending(request)));
      Files.delete(request);
      lay(desk.answer(ending(request), body), request);
    } catch (IOException | RuntimeException unanswerable) {
      LOG.log(Level.WARNING, "A request was not answered: " + desk.folder(), unanswerable);
    }
  }

  private static void lay(RequestDesk.Answer answer, Path request) throws IOException {
    String file = request.getFileName().toString();
    String name = file.substring(0, file.lastIndexOf('.') + 1) + answer.ending();
    Path draft = request.resolveSibling("." + name + ".new");
    PrivateFiles.write(draft, answer.text());
    Files.move(draft, request.resolveSibling(name), StandardCopyOption.ATOMIC_MOVE);
  }

  private static String body(Path request, int most) throws IOException {
    try (InputStream opened = Files.newInputStream(request)) {
      return new String(opened.readNBytes(most + 1), StandardCharsets.UTF_8);
    }
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
