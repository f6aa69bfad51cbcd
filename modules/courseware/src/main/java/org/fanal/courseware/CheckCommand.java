package org.fanal.courseware;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The command {@code content check}: reads a content folder and says what is wrong in it. */
public final class CheckCommand {

  private static final int CLEAN = 0;
  private static final int PROBLEMS = 1;
  private static final int USAGE = 2;

  private CheckCommand() {}

  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(args, Clock.systemDefaultZone(), out, err));
  }

  /** {@code check <folder> [--json]}: 0 when all is well, 1 with problems, 2 when misused. */
  public static int run(String[] args, Clock clock, PrintStream out, PrintStream err) {
    List<String> words = List.of(args);
    boolean json = words.contains("--json");
    List<String> rest = words.stream().filter(word -> !word.equals("--json")).toList();
    if (rest.size() != 2 || !rest.get(0).equals("check")) {
      err.println("Usage: check <content folder> [--json]");
      return USAGE;
    }
    Path folder = Path.of(rest.get(1));
    if (!Files.isDirectory(folder)) {
      err.println("There is no folder " + folder + ".");
      return USAGE;
    }
    try {
      return tell(Inspection.of(folder, LocalDate.now(clock)), json, out, err);
    } catch (IOException unreadable) {
      err.println("The folder " + folder + " cannot be read: " + unreadable.getMessage());
      return USAGE;
    }
  }

  private static int tell(Inspection inspection, boolean json, PrintStream out, PrintStream err) {
    if (json) {
      out.println(CourseFigures.json(inspection));
      tellProblems(inspection.report(), err);
    } else {
      tellProblems(inspection.report(), out);
      inspection.report().remarks().forEach(remark -> out.println("To know: " + remark));
      CourseFigures.prose(inspection).forEach(out::println);
    }
    return inspection.report().isClean() ? CLEAN : PROBLEMS;
  }

  private static void tellProblems(ContentReport report, PrintStream to) {
    report.problems().forEach(to::println);
    int count = report.problems().size();
    if (count > 0) {
      to.println(count == 1 ? "1 problem to mend." : count + " problems to mend.");
    }
  }
}
