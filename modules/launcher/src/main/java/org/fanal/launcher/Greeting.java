package org.fanal.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a person needs once Fanal runs: address, accounts, mails, how to stop. */
final class Greeting {

  private Greeting() {}

  static String of(Settings settings, Path data) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(Words.say("greeting.address", settings.address()));
    Path accounts = settings.checkout().resolve("deploy/demo/accounts.csv");
    if (settings.demo() && Files.exists(accounts)) {
      lines.add(Words.say("greeting.accounts"));
      lines.addAll(accountsIn(accounts));
    }
    lines.add(Words.say("greeting.mails", data.resolve("mail")));
    lines.add(Words.say("greeting.log", data.resolve("log/server.0.log")));
    lines.add(Words.say("greeting.stop"));
    return String.join(System.lineSeparator(), lines);
  }

  /** Columns: email, password, role, display_name, language. */
  private static List<String> accountsIn(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .skip(1)
        .map(line -> line.split(",", -1))
        .filter(cells -> cells.length >= 3)
        .map(cells -> String.format("  %-15s %-36s %s", cells[2], cells[0], cells[1]))
        .toList();
  }
}
