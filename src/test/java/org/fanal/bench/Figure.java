package org.fanal.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One thing that was measured by itself.
 *
 * @param aim in words, empty when there is none
 */
record Figure(String what, String measured, String aim, boolean isMet) {

  private static final String HEAD = "| What | Measured | Aim | |\n|---|---|---|---|\n";

  static Figure of(String what, String measured) {
    return new Figure(what, measured, "", true);
  }

  static Figure atLeast(double aim, String what, double value, String words, Object... more) {
    return new Figure(what, say(words, value, more), "≥ " + plain(aim), value >= aim);
  }

  static Figure below(double aim, String what, double value, String words, Object... more) {
    return new Figure(what, say(words, value, more), "< " + plain(aim), value < aim);
  }

  static String table(List<Figure> figures) {
    return figures.stream().map(Figure::line).collect(Collectors.joining("", HEAD, ""));
  }

  private String line() {
    String verdict = aim.isEmpty() ? "" : isMet ? "met" : "missed";
    return "| " + what + " | " + measured + " | " + aim + " | " + verdict + " |\n";
  }

  private static String say(String words, double value, Object... more) {
    Object[] all = new Object[more.length + 1];
    all[0] = value;
    System.arraycopy(more, 0, all, 1, more.length);
    return String.format(Locale.ROOT, words, all);
  }

  private static String plain(double aim) {
    return aim == Math.rint(aim) ? String.valueOf((long) aim) : String.valueOf(aim);
  }
}
