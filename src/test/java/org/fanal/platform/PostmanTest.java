package org.fanal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class PostmanTest {

  @Test
  void saysHowALetterWasRefusedAndNeverToWhom() {
    MessagingException refused =
        new SendFailedException(
            "Invalid Addresses", new MessagingException("550 <zoe@example.org> unknown"));

    StringWriter logged = new StringWriter();
    Postman.refusal(refused).printStackTrace(new PrintWriter(logged));

    assertThat(logged.toString())
        .contains("SendFailedException, MessagingException")
        .doesNotContain("zoe@example.org");
  }
}
