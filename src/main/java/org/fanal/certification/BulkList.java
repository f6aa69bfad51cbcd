package org.fanal.certification;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fanal.certification.OperatorJson.Unfit;

/**
 * What an operator wants done to many awards, as lines of JSON. The first says what; each further
 * one holds an {@code address}, or is a row of a table whose first column is the address.
 */
record BulkList(BulkAct act, TemplateKey key, List<String> addresses) {

  /** In bytes, as requests are cut. */
  static final int LONGEST = 2 * 1024 * 1024;

  private static final Set<String> HEAD = Set.of("act", "programme", "paper");
  private static final Set<String> ROW = Set.of("address");
  private static final String COLUMN = "address";
  private static final int LONGEST_ADDRESS = 254;

  static BulkList read(String body) {
    if (body.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      throw new Unfit("That is more than a request may hold.");
    }
    List<String> lines = body.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    OperatorJson head = OperatorJson.read(lines.isEmpty() ? "" : lines.get(0)).only(HEAD);
    BulkAct act = act(head);
    List<String> addresses = addresses(lines.subList(1, lines.size()));
    if (addresses.isEmpty() == (act == BulkAct.ATTEST)) {
      throw new Unfit("“attest” asks for addresses, a line each; “reissue” takes none.");
    }
    return new BulkList(act, key(head, act), addresses);
  }

  private static BulkAct act(OperatorJson head) {
    return switch (head.get("act", 16)) {
      case "attest" -> BulkAct.ATTEST;
      case "reissue" -> BulkAct.REISSUE;
      default -> throw new Unfit("“act” is attest or reissue.");
    };
  }

  private static TemplateKey key(OperatorJson head, BulkAct act) {
    String paper = act == BulkAct.ATTEST ? "theory" : head.get("paper", 16);
    if (act == BulkAct.ATTEST
        && head.find("paper").filter(named -> !named.equals(paper)).isPresent()) {
      throw new Unfit("“attest” gives the attestation of the theory alone.");
    }
    return TemplateKey.parse(head.get("programme", 41), paper)
        .orElseThrow(
            () -> new Unfit("“paper” is theory, provisional or certificate, of a “programme”."));
  }

  /** Each once, however it is written. */
  private static List<String> addresses(List<String> lines) {
    Map<String, Integer> seen = new HashMap<>();
    List<String> addresses = new ArrayList<>();
    for (String line : lines) {
      String address = address(line);
      if (addresses.isEmpty() && address.equals(COLUMN)) {
        continue;
      }
      addresses.add(address);
      Integer before = seen.put(address.toLowerCase(Locale.ROOT), addresses.size());
      if (before != null) {
        throw new Unfit("Rows " + before + " and " + addresses.size() + " are the same address.");
      }
      if (addresses.size() > BulkJobs.MOST) {
        throw new Unfit("A list holds " + BulkJobs.MOST + " rows at most.");
      }
    }
    return addresses;
  }

  private static String address(String line) {
    return line.startsWith("{")
        ? OperatorJson.read(line).only(ROW).get(COLUMN, LONGEST_ADDRESS)
        : cell(line.split("[,;\t]", 2)[0]);
  }

  private static String cell(String written) {
    String plain = written.strip();
    return plain.length() > 1 && plain.startsWith("\"") && plain.endsWith("\"")
        ? plain.substring(1, plain.length() - 1).strip()
        : plain;
  }
}
