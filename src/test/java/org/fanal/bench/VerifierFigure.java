package org.fanal.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.fanal.credentials.DidDocument;

/** From starting the verifier's jar to its verdict, offline, with the issuer's keys at hand. */
final class VerifierFigure {

  private static final Path JAR = Path.of("modules/verifier/target/run/fanal-verifier.jar");
  private static final int TRIES = 5;

  private final Path folder;

  VerifierFigure(Path folder) {
    this.folder = folder;
  }

  Figure measure() throws IOException {
    SampleIssuer issuer = new SampleIssuer();
    Path certificate = Files.write(folder.resolve("sample.json"), issuer.sign().bytes());
    byte[] keys = DidDocument.of(issuer.issuer, List.of(issuer.key.verifyingKey())).bytes();
    Path did = Files.write(folder.resolve("did.json"), keys);
    long[] millis = LongStream.range(0, TRIES).map(i -> millis(certificate, did)).toArray();
    return Figure.below(
        1.5,
        "The verifier's jar, from start to answer, seconds",
        Statistics.median(millis) / 1000,
        "%.2f (median of " + TRIES + ")");
  }

  private static long millis(Path certificate, Path did) {
    long begin = System.nanoTime();
    try {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin/java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-XX:+UseSerialGC",
                  "-Xmx64m",
                  "-jar",
                  JAR.toString(),
                  "verify",
                  certificate.toString(),
                  "--offline",
                  "--issuer-keys",
                  did.toString())
              .redirectErrorStream(true)
              .start();
      byte[] said = process.getInputStream().readAllBytes();
      int exit = process.waitFor();
      if (exit != 0) {
        throw new IllegalStateException(exit + ": " + new String(said, StandardCharsets.UTF_8));
      }
      return (System.nanoTime() - begin) / 1_000_000;
    } catch (IOException unstartable) {
      throw new IllegalStateException(unstartable);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
