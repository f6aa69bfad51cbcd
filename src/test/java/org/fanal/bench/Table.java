package org.fanal.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.fanal.bench.Act.Scene;
import org.fanal.bench.Load.Result;

/** The figures as one Markdown table. */
final class Table {

  private static final String HEAD =
      """
      | What | CPU ms (aim) | MariaDB ms | statements | %s |
      |---|---:|---:|---:|%s
      """;

  private final StringBuilder lines = new StringBuilder();

  Table(List<Integer> levels) {
    String columns =
        levels.stream()
            .map(n -> n + (n == 1 ? " connection" : " connections"))
            .collect(Collectors.joining(" | "));
    lines.append(String.format(HEAD, columns, "---|".repeat(levels.size())));
  }

  /** Costs are those of the middle level, where the processor is busy and nobody queues long. */
  void add(Scene scene, List<Result> results) {
    Result cost = results.get(results.size() / 2);
    lines.append(
        String.format(
            Locale.ROOT,
            "| %s | %.2f%s | %.2f | %.1f | %s |%n",
            scene.name(),
            cost.cpu(),
            scene.aim() == 0 ? "" : String.format(Locale.ROOT, " (≤ %.1f)", scene.aim()),
            cost.databaseCpu(),
            cost.statements(),
            results.stream().map(Table::times).collect(Collectors.joining(" | "))));
  }

  private static String times(Result result) {
    if (result.nanos().length == 0) {
      return "–";
    }
    return String.format(
        Locale.ROOT,
        "%.1f / %.1f / %.1f ms, %.0f/s",
        result.percentile(50),
        result.percentile(95),
        result.percentile(99),
        result.perSecond());
  }

  @Override
  public String toString() {
    return lines + "\nTimes are p50 / p95 / p99; client and server share the processor.\n";
  }
}
