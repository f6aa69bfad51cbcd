package org.fanal.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.fanal.credentials.Verdict;

/** {@code verify FILE}: 0 valid, 1 not valid, 2 unreadable or misused. */
public final class VerifyCommand {

  private static final int MISUSED = 2;

  /** One byte more than any certificate may have: enough to see that it is too large. */
  private static final int READ_AT_MOST = Web.MAX_BYTES + 1;

  /** A PDF also carries typefaces. */
  private static final int READ_AT_MOST_OF_PDF = 4 * 1024 * 1024 + 1;

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final Source source;
  private final InstantSource clock;

  VerifyCommand(
      InputStream in, PrintStream out, PrintStream err, Source source, InstantSource clock) {
    this.in = in;
    this.out = out;
    this.err = err;
    this.source = source;
    this.clock = clock;
  }

  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(
        new VerifyCommand(System.in, out, err, new Web(), InstantSource.system()).run(args));
  }

  int run(String... words) {
    try {
      Optional<Wish> wish = Wish.of(words);
      if (wish.isEmpty()) {
        return misused(Wish.USAGE);
      }
      return judge(wish.get());
    } catch (UncheckedIOException unreadable) {
      return misused("Cannot be read: " + unreadable.getCause().getMessage());
    } catch (InvalidPathException noPath) {
      return misused("Not the name of a file: " + noPath.getInput());
    }
  }

  private int judge(Wish wish) {
    IssuerKeys keys = IssuerKeys.NONE;
    for (Path file : wish.keys()) {
      Optional<IssuerKeys> more = keys.with(bytesOf(file));
      if (more.isEmpty()) {
        return misused("Neither a DID document nor a key set: " + file);
      }
      keys = more.get();
    }
    if (wish.offline() && wish.keys().isEmpty()) {
      return misused("Offline, the issuer's keys are needed: --issuer-keys FILE");
    }
    byte[] presented = presented(wish);
    Form form = Form.of(presented);
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    Examination examination =
        new Examination(
            form,
            keys,
            wish.issuer().map(URI::create),
            wish.statusList().map(VerifyCommand::bytesOf),
            wish.offline(),
            wish.offline() ? Source.NOWHERE : source,
            now);
    return tell(examination.of(form.judged(presented)), form, now);
  }

  private int tell(Verdict verdict, Form form, Instant now) {
    Judgement judgement = Judgement.of(verdict);
    out.println(VerdictJson.of(verdict, form, now));
    if (judgement == Judgement.VALID_BUT_STATUS_NOT_CHECKED) {
      err.println(
          "The status was not checked: it may have been withdrawn since. With a list at hand:"
              + " --status-list FILE");
    }
    return judgement.code();
  }

  private byte[] presented(Wish wish) {
    if (!wish.file().equals("-")) {
      return bytesOf(Path.of(wish.file()));
    }
    try {
      return bytesOf(in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static byte[] bytesOf(Path file) {
    try (InputStream opened = Files.newInputStream(file)) {
      return bytesOf(opened);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static byte[] bytesOf(InputStream opened) throws IOException {
    byte[] start = opened.readNBytes(READ_AT_MOST);
    if (Form.of(start) != Form.PDF) {
      return start;
    }
    byte[] rest = opened.readNBytes(READ_AT_MOST_OF_PDF - start.length);
    byte[] all = Arrays.copyOf(start, start.length + rest.length);
    System.arraycopy(rest, 0, all, start.length, rest.length);
    return all;
  }

  private int misused(String sentence) {
    err.println(sentence);
    return MISUSED;
  }
}
