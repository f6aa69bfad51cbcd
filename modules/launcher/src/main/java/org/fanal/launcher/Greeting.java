package org.fanal.launcher;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

  /** Columns: email, password, role, display_name, language; one line for each role held. */
  static List<String> accountsIn(Path file) throws IOException {
    List<String[]> rows =
        Files.readAllLines(file).stream()
            .skip(1)
            .map(line -> line.split(",", -1))
            .filter(cells -> cells.length >= 3)
            .toList();
    Map<String, String> roles =
        rows.stream()
            .collect(
                groupingBy(
                    cells -> cells[0] + "  " + cells[1],
                    LinkedHashMap::new,
                    mapping(cells -> cells[2], joining(", "))));
    return roles.entrySet().stream()
        .map(account -> String.format("  %-18s %s", account.getValue(), account.getKey()))
        .toList();
  }
}
