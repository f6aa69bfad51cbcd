package org.fanal.courseware;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanal.kernel.Language;

/**
 * Prose as it stands on paper among other steps: its anchors are its own, and the answers that a
 * page shows on request come apart, to stand at the end. Nothing stays folded.
 */
public record PaperProse(SafeHtml html, List<SafeHtml> answers) {

  private static final Pattern ANSWER =
      Pattern.compile(
          "<details class=\"more answer\"><summary>.*?</summary>(.*?)</details>", Pattern.DOTALL);
  private static final Pattern ANCHOR =
      Pattern.compile("((?:<li|<dt) id=\"|href=\"#)(s[0-9]+\"|g-[a-z0-9-]+\")");

  public PaperProse {
    answers = List.copyOf(answers);
  }

  /**
   * @param prefix of the anchors of this step, for example {@code step-2-}
   * @param before how many answers came out of what stands before
   */
  public static PaperProse of(SafeHtml prose, String prefix, int before, Language language) {
    String own = ANCHOR.matcher(prose.elsewhere().markup()).replaceAll("$1" + prefix + "$2");
    List<SafeHtml> answers = new ArrayList<>();
    String rest =
        ANSWER
            .matcher(own)
            .replaceAll(
                (MatchResult found) -> {
                  answers.add(new SafeHtml(found.group(1)));
                  return Matcher.quoteReplacement(pointer(before + answers.size(), language));
                });
    return new PaperProse(new SafeHtml(rest.replace("<details ", "<details open=\"\" ")), answers);
  }

  private static String pointer(int number, Language language) {
    return new Html()
        .open("p", "class", "to-answer")
        .text(Wording.in(language).say("paper.answer", number))
        .close("p")
        .markup();
  }
}
