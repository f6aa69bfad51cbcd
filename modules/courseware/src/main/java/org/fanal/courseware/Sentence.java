package org.fanal.courseware;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence and the line where it begins. It ends at its mark with what closes after it, unless
 * the next word is written small; a colon ends it before a quotation.
 */
record Sentence(int line, String text) {

  private static final String SPACE = "[\\s\\u00A0\\u202F]";
  private static final Pattern END =
      Pattern.compile("[.?!…]+(?:%1$s*[»”\")’])*(?=%1$s|$)|:(?=%1$s*[«“\"—–])".formatted(SPACE));
  private static final Pattern SMALL = Pattern.compile("^" + SPACE + "*[(]?\\p{Ll}");
  private static final Pattern SHORTENED =
      Pattern.compile(
          "(?:^|[^\\p{L}])(?:M|Dr|Mr|Mrs|Ms|St|Ste|p|pp|vol|cf|no|art|coll|al|e\\.g|i\\.e|U\\.S)\\.$");

  static List<Sentence> of(Passage passage) {
    List<Sentence> sentences = new ArrayList<>();
    String text = passage.text();
    Matcher end = END.matcher(text);
    int from = 0;
    while (end.find()) {
      if (isEnd(text, end)) {
        add(sentences, passage, from, end.end());
        from = end.end();
      }
    }
    add(sentences, passage, from, text.length());
    return sentences;
  }

  private static boolean isEnd(String text, Matcher end) {
    return end.group().equals(":")
        || !SMALL.matcher(text.substring(end.end())).find()
            && !SHORTENED.matcher(text.substring(0, end.end())).find();
  }

  private static void add(List<Sentence> sentences, Passage passage, int from, int to) {
    String text = passage.text().substring(from, to);
    if (Words.count(text) > 0) {
      int start = from + text.indexOf(text.strip());
      sentences.add(new Sentence(passage.lineAt(start), text.strip()));
    }
  }

  int words() {
    return Words.count(text);
  }

  /** As it is quoted in a report: the first words. */
  String opening() {
    List<String> words = Words.of(text).limit(6).toList();
    return String.join(" ", words) + (words() > words.size() ? "…" : "");
  }
}
