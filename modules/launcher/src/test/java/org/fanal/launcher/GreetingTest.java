package org.fanal.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GreetingTest {

  @Test
  void namesEachAccountOnceWithAllItsRoles(@TempDir Path folder) throws Exception {
    Path accounts =
        Files.writeString(
            folder.resolve("accounts.csv"),
            """
            email,password,role,display_name,language
            nadia@example.org,word,trainee,Nadia,fr
            claire@example.org,word,employer,Claire,fr
            nadia@example.org,word,trainer,Nadia,fr
            """);

    assertThat(Greeting.accountsIn(accounts))
        .containsExactly(
            "  trainee, trainer   nadia@example.org  word",
            "  employer           claire@example.org  word");
  }
}
