package org.fanal.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The seal as another's program sees it: poppler's, where it is installed. */
class PdfsigTest {

  private static final PaperFixture FIXTURE = new PaperFixture();

  @TempDir Path folder;

  @BeforeAll
  static void pdfsigIsInstalled() {
    assumeTrue(
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(place -> Files.isExecutable(Path.of(place, "pdfsig"))),
        "pdfsig comes with poppler-utils");
  }

  @Test
  void seesAValidSignatureOverTheWholePaper() throws Exception {
    assertThat(told(FIXTURE.sealed(FIXTURE.aPaper())))
        .contains("Signature is Valid.")
        .contains("Total document signed")
        .contains("ETSI.CAdES.detached")
        .contains("Formation continue")
        .contains("SHA-256");
  }

  @Test
  void seesTheSealOfAKeyOnACurve() throws Exception {
    KeyPair keys = PaperFixture.keys("EC", 256);
    Seal seal = new Seal(keys.getPrivate(), PaperFixture.certificate(keys));
    Printing printing = new Papers(seal).print(FIXTURE.aPaper());

    byte[] sealed = ((Printing.Printed) printing).bytes();

    assertThat(told(sealed)).contains("Signature is Valid.");
    assertThat(new PaperReader(Set.of(keys.getPublic())).read(sealed))
        .isInstanceOf(Reading.Genuine.class);
    assertThat(FIXTURE.reader.read(sealed)).isEqualTo(new Reading.NotGenuine(Flaw.UNKNOWN_SIGNER));
  }

  @Test
  void seesAByteChanged() throws Exception {
    byte[] sealed = FIXTURE.sealed(FIXTURE.aPaper());
    sealed[PaperFixture.metadataOf(sealed)] ^= 1;

    assertThat(told(sealed)).doesNotContain("Signature is Valid.").contains("Digest Mismatch");
  }

  private String told(byte[] paper) throws IOException, InterruptedException {
    Path file = Files.write(folder.resolve("paper.pdf"), paper);
    Process pdfsig =
        new ProcessBuilder("pdfsig", "-nocert", file.toString()).redirectErrorStream(true).start();
    String told = new String(pdfsig.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    pdfsig.waitFor();
    return told;
  }
}
