package org.fanal.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Where the application answers about credentials: an exit code on the first line, then the verdict
 * as JSON. A request that nobody answers in time is taken back, so that nothing is signed later
 * unawares.
 */
final class CredentialDesk {

  private final Inquiry inquiry;

  CredentialDesk(Path data, Duration patience) {
    this.inquiry = new Inquiry(data.resolve("credential-request"), patience);
  }

  record Reply(int exit, String verdict) {}

  Reply ask(String act, String body) throws LaunchRefused {
    Inquiry.Asked asked = inquiry.leave(act, body);
    Optional<String> told = asked.answer("answer");
    if (told.isEmpty()) {
      asked.takeBack();
      throw Words.refusal("credential.unanswered");
    }
    int end = told.get().indexOf('\n');
    return new Reply(
        Integer.parseInt(told.get().substring(0, end)), told.get().substring(end + 1).strip());
  }

  /**
   * All of it, which has to be UTF-8.
   *
   * @param tooLong the key of what is said of more bytes
   */
  static String text(InputStream in, int longest, String tooLong) throws LaunchRefused {
    try {
      byte[] bytes = in.readNBytes(longest + 1);
      if (bytes.length > longest) {
        throw Words.refusal(tooLong);
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notText) {
      throw new LaunchRefused(Words.say("credential.unreadable"), notText);
    } catch (IOException unreadable) {
      throw new LaunchRefused(Words.say("credential.unreadable"), unreadable);
    }
  }
}
