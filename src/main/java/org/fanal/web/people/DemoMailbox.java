package org.fanal.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.fanal.platform.Settings;

/**
 * The folder in which letters lie while there is no mail server. Names come in the order of time.
 */
@ApplicationScoped
public class DemoMailbox {

  private static final int MOST = 100;
  private static final String ENDING = ".eml";

  private Path folder;

  protected DemoMailbox() {}

  @Inject
  public DemoMailbox(Settings settings) {
    this.folder = settings.home().resolve("mail");
  }

  List<LaidLetter> newest() {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ENDING))
          .sorted(Comparator.reverseOrder())
          .limit(MOST)
          .map(DemoMailbox::read)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  Optional<LaidLetter> find(String name) {
    Path file = folder.resolve(name + ENDING);
    return name.matches("[0-9a-f-]{36}") && Files.exists(file)
        ? Optional.of(read(file))
        : Optional.empty();
  }

  private static LaidLetter read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), in);
      InternetAddress to = (InternetAddress) message.getRecipients(RecipientType.TO)[0];
      return new LaidLetter(
          file.getFileName().toString().replace(ENDING, ""),
          to.getAddress(),
          message.getSubject(),
          message.getSentDate().toInstant(),
          message.getContent().toString());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (MessagingException malformed) {
      throw new IllegalStateException("Not a letter: " + file.getFileName(), malformed);
    }
  }
}
