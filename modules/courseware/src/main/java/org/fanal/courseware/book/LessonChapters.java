package org.fanal.courseware.book;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanal.assessment.Item;
import org.fanal.courseware.ByRegion;
import org.fanal.courseware.Html;
import org.fanal.courseware.Lesson;
import org.fanal.courseware.Module;
import org.fanal.courseware.Part;
import org.fanal.courseware.Prompt;
import org.fanal.courseware.SafeHtml;
import org.fanal.courseware.Step;
import org.fanal.courseware.Wording;
import org.fanal.kernel.ItemId;

/** A lesson's steps, a chapter each, and the answers to its questions. */
final class LessonChapters {

  private static final Pattern TO_LESSON = Pattern.compile("href=\"\\.\\./([^/\"]+)/([^/\"]+)\"");
  private static final Pattern TO_SCENARIO =
      Pattern.compile("href=\"\\.\\./scenario/([^/\"]+)/([^/\"]+)\"");

  private final Module module;
  private final Lesson lesson;
  private final Wording words;
  private final List<Item> asked = new ArrayList<>();
  private final List<String> askedIn = new ArrayList<>();

  private LessonChapters(Module module, Lesson lesson, Wording words) {
    this.module = module;
    this.lesson = lesson;
    this.words = words;
  }

  static List<Chapter> of(Module module, Lesson lesson, Wording words) {
    return new LessonChapters(module, lesson, words).write();
  }

  static String file(String lesson, String step) {
    return lesson + "." + step + ".xhtml";
  }

  private List<Chapter> write() {
    List<Chapter> chapters = new ArrayList<>();
    chapters.add(opening());
    lesson.steps().forEach(step -> chapters.add(step(step)));
    if (!asked.isEmpty()) {
      chapters.add(answers());
    }
    return chapters;
  }

  private Chapter opening() {
    String title =
        words.say(
            "book.lesson",
            module.lessons().indexOf(lesson) + 1,
            lesson.title().in(words.language()));
    Html body = new Html().element("p", lesson.lead().in(words.language()));
    return new Chapter(lesson.id() + ".xhtml", title, 1, body.markup());
  }

  private Chapter step(Step step) {
    String file = file(lesson.id().value(), step.id().value());
    Html body = new Html();
    step.parts(words.language()).forEach(part -> part.fold(new Writer(body, file)));
    return new Chapter(file, step.title().in(words.language()), 2, body.markup());
  }

  private Chapter answers() {
    Html body = new Html();
    for (int i = 0; i < asked.size(); i++) {
      Item item = asked.get(i);
      body.open("section", "id", "a-" + item.id())
          .element("h2", item.text().in(words.language()))
          .element("p", words.say("book.answer.right", Question.of(item, words).answer()))
          .element("p", item.why().in(words.language()))
          .open("p")
          .open("a", "href", askedIn.get(i) + "#q-" + item.id())
          .text(words.say("book.answer.back"))
          .close("a")
          .close("p")
          .close("section");
    }
    return new Chapter(answersFile(), words.say("book.answers"), 2, body.markup());
  }

  private String answersFile() {
    return lesson.id() + "-answers.xhtml";
  }

  private static String inBook(SafeHtml html) {
    String scenarios =
        TO_SCENARIO
            .matcher(html.elsewhere().markup())
            .replaceAll(found -> link(ScenarioChapter.file(found.group(1)) + "#" + found.group(2)));
    return TO_LESSON
        .matcher(scenarios)
        .replaceAll(found -> link(file(found.group(1), found.group(2))))
        .replace("<svg ", "<svg xmlns=\"http://www.w3.org/2000/svg\" ");
  }

  private static String link(String address) {
    return Matcher.quoteReplacement("href=\"" + Html.escape(address) + "\"");
  }

  private final class Writer implements Part.Fold<Html> {

    private final Html out;
    private final String file;

    Writer(Html out, String file) {
      this.out = out;
      this.file = file;
    }

    @Override
    public Html html(SafeHtml html) {
      return out.safe(inBook(html));
    }

    @Override
    public Html prompt(Prompt prompt) {
      out.open("section", "class", "prompt")
          .element("h2", words.say("book.prompt"))
          .element("p", prompt.question().in(words.language()));
      prompt
          .alternative()
          .ifPresent(
              other ->
                  out.element("h3", words.say("book.prompt.instead"))
                      .element("p", other.in(words.language())));
      return out.element("p", words.say("book.prompt.where")).close("section");
    }

    /** A book cannot know where it is read: it holds every variant. */
    @Override
    public Html regional(ByRegion<SafeHtml> variants) {
      variants
          .variants()
          .forEach(
              (region, html) ->
                  out.open("section", "class", "region")
                      .element("h2", words.say("book.region." + region.code()))
                      .safe(inBook(html))
                      .close("section"));
      return out;
    }

    @Override
    public Html practice(ItemId id) {
      module.findItem(id).ifPresent(this::question);
      return out;
    }

    private void question(Item item) {
      asked.add(item);
      askedIn.add(file);
      Question question = Question.of(item, words);
      out.open("section", "class", "exercise", "id", "q-" + item.id())
          .element("h2", words.say("book.question"))
          .element("p", item.text().in(words.language()))
          .element("p", question.how());
      question.lists().forEach(list -> list.write(out));
      out.open("p")
          .open("a", "href", answersFile() + "#a-" + item.id())
          .text(words.say("book.answer.see"))
          .close("a")
          .close("p")
          .close("section");
    }
  }
}
