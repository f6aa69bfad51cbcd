package org.fanal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Date;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes letters to the SMTP server of the settings; without one, to the folder {@code mail} of the
 * data folder.
 */
@ApplicationScoped
public class Postman {

  private Mail mail;
  private Settings settings;
  private Clock clock;

  protected Postman() {}

  @Inject
  public Postman(Mail mail, Settings settings, Clock clock) {
    this.mail = mail;
    this.settings = settings;
    this.clock = clock;
  }

  void take(@Observes MailDue due) {
    mail.waiting(due.mail()).ifPresent(letter -> carry(due, letter));
  }

  private void carry(MailDue due, Letter letter) {
    try {
      MimeMessage message = message(letter);
      if (settings.text("fanal.smtp.host").isPresent()) {
        Transport.send(message);
      } else {
        lay(message, due.mail() + ".eml");
      }
    } catch (MessagingException refused) {
      throw refusal(refused);
    } catch (IOException unwritable) {
      throw new UncheckedIOException("The mail folder cannot be written", unwritable);
    }
    mail.forget(due.mail());
  }

  /** Without what the server said, which names the address: it would stand in the log. */
  static IllegalStateException refusal(MessagingException refused) {
    String kinds =
        Stream.<Exception>iterate(refused, Objects::nonNull, Postman::next)
            .map(each -> each.getClass().getSimpleName())
            .collect(Collectors.joining(", "));
    return new IllegalStateException("The mail server did not take a letter: " + kinds);
  }

  private static Exception next(Exception refused) {
    return refused instanceof MessagingException chained ? chained.getNextException() : null;
  }

  private MimeMessage message(Letter letter) throws MessagingException {
    MimeMessage message = new MimeMessage(Session.getInstance(smtp()));
    message.setFrom(
        new InternetAddress(settings.text("fanal.mail.from").orElse(settings.contact())));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to()));
    message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
    message.setText(letter.body(), StandardCharsets.UTF_8.name());
    message.setSentDate(Date.from(clock.instant()));
    message.saveChanges();
    return message;
  }

  private Properties smtp() {
    Properties properties = new Properties();
    properties.put("mail.smtp.host", settings.text("fanal.smtp.host").orElse("127.0.0.1"));
    properties.put("mail.smtp.port", Integer.toString(settings.number("fanal.smtp.port", 25)));
    properties.put("mail.smtp.starttls.enable", "true");
    properties.put("mail.smtp.connectiontimeout", "10000");
    properties.put("mail.smtp.timeout", "10000");
    return properties;
  }

  private void lay(MimeMessage message, String name) throws IOException, MessagingException {
    Path folder = Files.createDirectories(settings.home().resolve("mail"));
    Path half = folder.resolve(name + ".part");
    try (OutputStream out = Files.newOutputStream(half)) {
      message.writeTo(out);
    }
    Files.move(half, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }
}
