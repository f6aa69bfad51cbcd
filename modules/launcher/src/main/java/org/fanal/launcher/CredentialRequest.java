package org.fanal.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Asks the running application to sign a credential, or for the status of one.
 *
 * <p>The request is a file that only the owner of the data folder can write: {@code
 * credential-request/<random>.issue} or {@code .status} holds what came on standard input. The
 * application answers in {@code <random>.answer}: the exit code on the first line, then the verdict
 * as JSON. A request that nobody answers in time is taken back, so that nothing is signed later
 * unawares.
 */
final class CredentialRequest {

  private static final int LONGEST = 64 * 1024;
  private static final Set<String> ACTS = Set.of("issue", "status");

  private final Path folder;
  private final String act;
  private final Duration patience;

  CredentialRequest(Path data, String act, Duration patience) {
    this.folder = data.resolve("credential-request");
    this.act = act;
    this.patience = patience;
  }

  static CredentialRequest from(List<String> arguments, Map<String, String> environment)
      throws LaunchRefused {
    Options options =
        Options.read(
            arguments, List.of("data", "demo", "wait-seconds"), List.of("no-demo"), environment);
    List<String> words = options.words();
    if (words.size() != 1 || !ACTS.contains(words.get(0))) {
      throw Words.refusal("credential.usage");
    }
    Path checkout = Path.of(System.getProperty("fanal.checkout", "")).toAbsolutePath();
    Path data = Settings.data(options, checkout, Settings.isDemo(options));
    String seconds = options.find("wait-seconds").orElse("60");
    if (!seconds.matches("\\d{1,4}")) {
      throw Words.refusal("option.unknown", seconds);
    }
    return new CredentialRequest(data, words.get(0), Duration.ofSeconds(Long.parseLong(seconds)));
  }

  /** Prints the verdict and gives the exit code. */
  int ask(InputStream in, PrintStream out) throws LaunchRefused {
    String body = body(in);
    String name = PrivateFiles.randomLetters(18);
    Path request = folder.resolve("r" + name + "." + act);
    Path answer = folder.resolve("r" + name + ".answer");
    try {
      PrivateFiles.folder(folder);
      PrivateFiles.write(request, body);
      if (!Patience.of(patience).until(() -> Files.exists(answer))) {
        Files.deleteIfExists(request);
        throw Words.refusal("credential.unanswered");
      }
      String told = Files.readString(answer);
      Files.delete(answer);
      int end = told.indexOf('\n');
      out.println(told.substring(end + 1).strip());
      return Integer.parseInt(told.substring(0, end));
    } catch (IOException e) {
      throw new LaunchRefused(Words.say("folder.unwritable", folder), e);
    }
  }

  private static String body(InputStream in) throws LaunchRefused {
    try {
      byte[] bytes = in.readNBytes(LONGEST + 1);
      if (bytes.length > LONGEST) {
        throw Words.refusal("credential.large");
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notText) {
      throw new LaunchRefused(Words.say("credential.unreadable"), notText);
    } catch (IOException unreadable) {
      throw new LaunchRefused(Words.say("credential.unreadable"), unreadable);
    }
  }
}
