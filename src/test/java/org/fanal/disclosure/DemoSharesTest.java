package org.fanal.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fanal.disclosure.model.Code;
import org.junit.jupiter.api.Test;

class DemoSharesTest {

  private static final Path DEMO = Path.of("../deploy/demo");

  @Test
  void haveCodesOfOurFormAndHoldersWhoHaveAccounts() throws IOException {
    List<String[]> shares = lines("shares.csv");
    List<String> accounts = lines("accounts.csv").stream().map(line -> line[0]).toList();

    assertThat(shares)
        .hasSizeGreaterThan(5)
        .allSatisfy(
            share -> {
              assertThat(Code.parse(share[0])).isPresent();
              assertThat(share[1]).isIn("active", "expired", "withdrawn");
              assertThat(share[2]).isIn("full", "neutral");
              assertThat(accounts).contains(share[3]);
              assertThat(share[4]).isIn("module", "theory", "provisional", "certificate");
              assertThat(share[5]).isIn("anybody", "organisation");
            });
    assertThat(shares).extracting(share -> share[0]).doesNotHaveDuplicates();
  }

  private static List<String[]> lines(String file) throws IOException {
    return Files.readAllLines(DEMO.resolve(file)).stream()
        .skip(1)
        .map(line -> line.split(",", -1))
        .toList();
  }
}
