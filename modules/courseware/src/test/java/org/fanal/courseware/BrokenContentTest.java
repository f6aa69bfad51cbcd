package org.fanal.courseware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One break of a sound course each, told at its file and line. */
class BrokenContentTest {

  private static final String M = CourseFixture.MODULE;

  @Test
  void aSoundCourseHasNoProblem() {
    assertThat(CourseReader.read(CourseFixture.aCourse()).report().problems()).isEmpty();
  }

  /** File, what is replaced, by what, where the problem is told, and a part of what it says. */
  static Stream<Arguments> breaks() {
    return Stream.of(
            lessonBreaks(),
            blockBreaks(),
            itemBreaks(),
            scenarioBreaks(),
            yamlBreaks(),
            newBlockBreaks(),
            guideBreaks(),
            restBreaks())
        .flatMap(breaks -> breaks);
  }

  private static Stream<Arguments> lessonBreaks() {
    String fr = M + "l1.fr.md";
    String en = M + "l1.en.md";
    return Stream.of(
        arguments(fr, "](term:compost)", "](term:dust)", "(term:dust)", "unknown term (dust)"),
        arguments(fr, "source:soil-2011", "source:no-one", "source:no-one", "unknown source"),
        arguments(fr, "lesson:l2", "lesson:l9", "lesson:l9", "unknown lesson (l9)"),
        arguments(fr, "scenario:s1", "scenario:s9", "scenario:s9", "unknown scenario (s9)"),
        arguments(fr, "https://example.org", "http://example.org", "http://", "may not lead to"),
        arguments(fr, "lang:en", "lang:english", "lang:english", "is no language"),
        arguments(fr, "![Une pousse sort de terre]", "![ ]", "![ ]", "no alternative text"),
        arguments(fr, "sprout.svg", "shoot.svg", "shoot.svg", "shoot.svg is missing"),
        arguments(fr, "sprout.svg", "../sprout.svg", "../sprout", "no picture of this folder"),
        arguments(fr, "- Un *ver*", "![a](sprout.svg) *ver*", "*ver*", "stands inside other text"),
        arguments(fr, "### Un détail", "# Un détail", "# Un détail", "heading of this level"),
        arguments(fr, "### Un détail", "### Un détail {#x}", "{#x}", "Only steps carry an id"),
        arguments(fr, "### Un détail", "#### Un détail", "#### Un", "skips a level"),
        arguments(fr, "- Un *ver*", "- Un `ver`", "`ver`", "not allowed (Code)"),
        arguments(fr, "## Essayer {#try}", "## Essayer", "## Essayer", "no id of its own"),
        arguments(fr, "## Essayer {#try}", "## Essayer {#look}", "## Essayer", "used already"),
        arguments(en, "## Try {#try}", "## Try {#test}", "## Try", "“test”, in French it is “try”"),
        arguments(fr, "## Regarder", "Bonjour.\n\n## Regarder", "Bonjour", "before the first step"),
        arguments(fr, "lead: ", "chapeau: ", "chapeau", "“chapeau” is unknown"),
        arguments(fr, "lead: ", "chapeau: ", "title", "“lead” is missing"),
        arguments(fr, "title: ", "title: x\ntitle: ", "title: \"La", "here twice"),
        arguments(fr, "---\ntitle", "title", "title", "does not begin with its fields"),
        arguments(fr, "La terre vit,", "La ter\u202Ere vit,", "nourrit", "U+202E hides"));
  }

  private static Stream<Arguments> blockBreaks() {
    String fr = M + "l1.fr.md";
    String en = M + "l1.en.md";
    String opening = "::: prompt id=m1-l1-p1 minutes=5\nQuand avez-vous touché la terre ?\n---\n";
    return Stream.of(
        arguments(fr, "::: keep", "::: kepe", "::: kepe", "opens no block"),
        arguments(fr, "::: keep", "::: keep big", "::: keep big", "attributes of this keep"),
        arguments(fr, "minutes=8", "minutes=soon", "minutes=soon", "attributes of this exercise"),
        arguments(fr, "minutes=8", "minutes=9", "::: exercise", "blocks differ"),
        arguments(
            fr, "La terre a le temps.\n:::", "La terre a le temps.", "::: summary", "inside the"),
        arguments(fr, "vit.\n:::", "vit.", "::: summary", "never closed"),
        arguments(fr, "## Essayer", ":::\n\n## Essayer", ":::\n\n## Es", "closes nothing"),
        arguments(
            fr,
            opening,
            "Bonjour.\n\n" + opening.replace("prompt", "exercise"),
            "::: exercise id=m1-l1-p1",
            "does not open with a prompt"),
        arguments(fr, "Quand avez-vous touché la terre ?", "", "::: prompt", "question is missing"),
        arguments(fr, "touché la terre", "[touché](term:compost)", "[touché]", "plain words"),
        arguments(fr, "et j’ai attendu", "et 3 jours", "et 3 jours", "figure or a source"),
        arguments(fr, "et j’ai attendu", "[x](source:soil-2011)", "[x](", "figure or a source"),
        arguments(fr, "::: summary", "::: keep", "## Essayer", "one summary"),
        arguments(fr, "::: answer", "Bon.\n\n::: answer", "::: answer", "follows no exercise"),
        arguments(fr, "item=m1-l1-t1\n", "item=m1-l1-t1\nBon.\n", "::: practice", "Text stands"),
        arguments(fr, "La terre a le temps.\n", "", "::: keep", "block is empty"),
        arguments(
            fr, "item=m1-l1-t1", "item=m1-q01", "m1-q01", "practice item “m1-q01” is unknown"),
        arguments(M + "l2.fr.md", "m1-l2-p1", "m1-l1-p1", "::: prompt", "prompt id “m1-l1-p1”"),
        arguments(en, "---\nWhich smell do you like?\n", "", "::: prompt", "Only one language"));
  }

  private static Stream<Arguments> itemBreaks() {
    String items = M + "items.yaml";
    String practice = M + "practice.yaml";
    return Stream.of(
        arguments(items, ", key: true", "", "options:", "No option is the key"),
        arguments(items, "en: \"Leave\"", "en: \"Leave\", key: true", "options:", "2 options are"),
        arguments(
            items,
            "\"Sun\", key: true",
            "\"Sun\"",
            "options:\n      - {fr: \"Eau",
            "1 of 3 options"),
        arguments(
            items,
            "why: {fr: \"L’eau aide.\", en: \"Water helps.\"}",
            "",
            "- id: m1-q01",
            "“why” is missing"),
        arguments(items, "en: \"Shout\"", "en: \" \"", "Crier", "“en” is missing or empty"),
        arguments(
            items,
            "{fr: \"Crier\", en: \"Shout\"}",
            "{fr: \"Partir\", en: \"Leave\"}",
            "kind: single",
            "two options are the same"),
        arguments(
            items,
            "id: m1-q02",
            "id: m1-q01",
            "id: m1-q01\n    use: check\n    kind: mult",
            "item id “m1-q01” is used already"),
        arguments(items, "kind: single", "kind: simple", "kind: simple", "“kind” is “simple”"),
        arguments(items, "lesson: l1", "lesson: l7", "lesson: l7", "lesson “l7” is unknown"),
        arguments(items, "step: look", "step: sleep", "step: sleep", "not in lesson l1"),
        arguments(items, "[soil-2011]", "[sand]", "[sand]", "source “sand” is unknown"),
        arguments(items, "answer: true", "answer: yes", "answer: yes", "“answer” is “yes”"),
        arguments(items, "use: check", "use: practice", "use: practice", "check's items only"),
        arguments(items, "safety: true", "safety: false", "check:", "2 safety items"),
        arguments(items, "safety: true", "sfety: true", "sfety", "“sfety” is unknown"),
        arguments(
            items,
            "      - {left: {fr: \"a\", en: \"a\"}, right: {fr: \"1\", en: \"1\"}}\n",
            "",
            "kind: matching",
            "3 to 6 pairs"),
        arguments(practice, "use: practice", "use: check", "use: check", "no items of the check"),
        arguments(
            practice,
            "use: reflection",
            "use: practice",
            "use: practice\n    kind: refl",
            "never scored"),
        arguments(
            practice,
            "answer: true",
            "answer: true\n    safety: true",
            "safety",
            "Only the check and the exam have safety"),
        arguments(M + "module.yaml", "draw: 4", "draw: 17", "check:", "draws 17 of 16"));
  }

  private static Stream<Arguments> newBlockBreaks() {
    String fr = M + "l3.fr.md";
    return Stream.of(
        arguments(fr, "in=CA-QC", "in=QC", "::: region in=QC", "CA-QC, CA, FR, US or other"),
        arguments(fr, "in=FR", "in=CA-QC", "::: region in=other", "two variants"),
        arguments(fr, "in=other", "in=CA", "::: region in=CA\n", "leave out everybody else"),
        arguments(fr, "write=yes", "write=no", "::: exercise", "write=yes for a private"),
        arguments(fr, " write=yes", "", "::: exercise", "blocks differ"),
        arguments(fr, "id=m1-l3-c1", "id=m1-l3-x1", "::: exercise", "used already"),
        arguments(fr, "id=m1-l3-x1", "id=m1-l3-p1", "::: exercise", "prompt id “m1-l3-p1”"),
        arguments(fr, "  > Il coupe, et ne salue plus.\n", "", "- « Coupez", "not its words and"),
        arguments(fr, "La haie du voisin", "* haie", "* haie", "two lists"),
        arguments(
            fr,
            "- « Coupez votre haie. »\n\n  > Il coupe, et ne salue plus.\n",
            "",
            "- « On",
            "1 options"),
        arguments(
            fr,
            "« Coupez votre",
            "« [Coupez](term:compost) votre",
            "[Coupez]",
            "link stands in the words"),
        arguments(
            fr,
            "à l’abri.\n:::",
            "à l’abri.\n\nFin.\n:::",
            "### La haie",
            "no situation followed by"));
  }

  private static Stream<Arguments> guideBreaks() {
    String items = M + "items.yaml";
    String practice = M + "practice.yaml";
    String practicum = M + "practicum.yaml";
    String session = M + "session.yaml";
    String journal = M + "journal.yaml";
    String exam = "programmes/garden/exam/m1.yaml";
    String programme = "programmes/garden/programme.yaml";
    return Stream.of(
        arguments(items, "outcome: 1", "outcome: 2", "outcome: 2", "“outcome” is 2"),
        arguments(items, "    outcome: 1\n", "", "- id: m1-q01", "“outcome” is missing"),
        arguments(items, "skill: 4", "skill: 13", "skill", "“skill” is 13"),
        arguments(items, "[CA-QC, CA]", "[other]", "regions", "CA-QC, CA, FR or US"),
        arguments(items, "reviewed: 2026-11-21", "reviewed: hier", "reviewed", "a date such as"),
        arguments(items, "use: check", "use: exam", "use: exam", "check's items only"),
        arguments(
            practice,
            "{fr: \"Vit\"",
            "{fr: \"x\", en: \"x\"}, {fr: \"Vit\"",
            "kind: sorting",
            "a group has no card"),
        arguments(practice, "group: 1", "group: 5", "group: 5", "“group” is 5"),
        arguments(practice, "kind: sorting", "kind: sort", "kind: sort", "“kind” is “sort”"),
        arguments(practicum, "planter planter", "planter", "task:", "has 59 words"),
        arguments(practicum, "hours: 3", "hours: 0", "hours", "“hours” is 0"),
        arguments(
            practicum, "  - {fr: \"Bêcher.\", en: \"Dig.\"}\n", "", "steps:", "“steps” has 2"),
        arguments(
            practicum,
            "  - {fr: \"Range",
            "  - {criticl: true, fr: \"Range",
            "criticl",
            "is unknown here"),
        arguments(session, "minutes: 30", "minutes: 25", "minutes: 25", "steps take 30 minutes"),
        arguments(session, "led: learners", "led: facilitator", "steps:", "Learners lead 17 %"),
        arguments(session, "led: learners", "led: nobody", "led: nobody", "“led” is “nobody”"),
        arguments(
            journal,
            "id: m1-j2",
            "id: m1-j1",
            "id: m1-j1\n    text: {fr: \"Qu’avez-vous l",
            "used already"),
        arguments(journal, "id: m1-j2", "id: m1-l1-p1", "id: m1-l1-p1", "prompt or reflection"),
        arguments(exam, "use: exam", "use: check", "use: check", "exam's items only"),
        arguments(exam, "id: m1-e01", "id: m1-q01", "id: m1-q01", "that of an item of the module"),
        arguments(exam, "lesson: l1", "lesson: l9", "lesson: l9", "lesson “l9” is unknown"),
        arguments(programme, "audience: hosts", "audience: all", "audience", "peers or hosts"),
        arguments(programme, "pass: 75", "pass: 101", "exam", "“pass” is 101"),
        arguments("resources.yaml", "kind: shared", "kind: lost", "kind: lost", "is unknown"),
        arguments("resources.yaml", "    reviewBy: 2027-03-01\n", "", "- id: north", "“reviewBy”"),
        arguments("kit/tools.fr.md", "lead: ", "chapeau: ", "title", "“lead” is missing"),
        arguments("kit/readiness.yaml", "id: p2", "id: p1", "id: p1\n    text", "used already"),
        arguments("kit/readiness.yaml", "yes: 1", "yes: 3", "ready", "More points are asked"),
        arguments("kit/group-readiness.yaml", "notNow: ", "later: ", "later", "is unknown here"),
        arguments(
            "glossary.yaml", "avoidWords: {fr", "avoidWords: {de", "avoidWords", "is unknown"));
  }

  private static Stream<Arguments> scenarioBreaks() {
    String s1 = M + "s1.yaml";
    return Stream.of(
        arguments(s1, "to: talk", "to: gate", "- id: talk", "“talk” is never reached"),
        arguments(s1, "to: talk", "to: gate", "- id: gate", "never comes to a safe ending"),
        arguments(s1, "to: talk", "to: nowhere", "- id: gate", "unknown node (nowhere)"),
        arguments(s1, "start: gate", "start: door", "start: door", "node “door” is unknown"),
        arguments(s1, "end: safe", "end: happy", "end: happy", "“end” is “happy”"),
        arguments(s1, "    to: gate\n", "", "- id: closed", "“to” is missing"),
        arguments(s1, "    end: safe\n", "", "- id: talk", "choices or an end"),
        arguments(s1, "id: tell", "id: ask", "id: ask, say: {fr: \"Dire", "choice id “ask”"),
        arguments(s1, "who: you", "who: me", "who: me", "“who” is “me”"),
        arguments(s1, "id: s1", "id: s2", "id: s2", "not the file's name"),
        arguments(
            s1,
            "feedback: {fr: \"On parle.\", en: \"One talks.\"}, ",
            "",
            "id: tell",
            "“feedback” is missing"));
  }

  private static Stream<Arguments> yamlBreaks() {
    String module = M + "module.yaml";
    return Stream.of(
        arguments(module, "summary: {fr", "summary: [fr", "summary", "not YAML"),
        arguments(module, "code: M1", "code: M1\ncode: M2", "code: M2", "here twice"),
        arguments(module, "code: M1", "code: &a M1", "code", "anchor"),
        arguments(module, "code: M1", "code: [M1]", "code", "should be one text"),
        arguments(module, "lessons: [l1, l2, l3]", "lessons: l1", "lessons", "should be a list"),
        arguments(
            module, "lessons: [l1, l2, l3]", "lessons: [l1, l2, l3, l4]", "lessons", "l4.en.md is"),
        arguments(
            module, "lessons: [l1, l2, l3]", "lessons: [l1, l2, l1]", "lessons", "used already"),
        arguments(module, "scenarios: [s1]", "scenarios: [s1, s1]", "scenarios", "used already"),
        arguments(module, "scenarios: [s1]", "scenarios: [S1]", "scenarios", "lower-case words"),
        arguments(module, "[l1, l2, l3]", "[l1, l2, check]", "lessons", "cannot be called “check”"),
        arguments(module, "draw: 4", "draw: many", "draw", "“draw” is “many”"),
        arguments(module, "draw: 4", "draw: 0", "draw", "“draw” is 0"),
        arguments(
            module,
            "en: \"Prepare work\"",
            "en: \"Prepare health\"",
            "neutralSkills",
            "tells the field"),
        arguments(module, "id: m1", "id: m2", "id: m2", "not the folder's name"));
  }

  private static Stream<Arguments> restBreaks() {
    return Stream.of(
        arguments("glossary.yaml", "en: \"compost\"", "en: \"\"", "term: {fr: \"compost", "“en”"),
        arguments(
            "glossary.yaml",
            "id: seedling",
            "id: compost",
            "- id: compost\n    term: {fr: \"s",
            "term id “compost” is used already"),
        arguments("sources.yaml", "https://", "javascript:", "javascript", "is no address"),
        arguments("crisis-lines.yaml", "call: \"988\"", "call: \"9-8\"", "9-8\"", "“call” is"),
        arguments(
            "crisis-lines.yaml",
            "        call: \"988\"\n",
            "",
            "- id: ca-qc-line",
            "cannot be reached"),
        arguments(
            "crisis-lines.yaml",
            "verifiedOn: \"2026-11-01\"",
            "verifiedOn: \"hier\"",
            "hier",
            "“verifiedOn” is"),
        arguments(
            "crisis-lines.yaml",
            "- id: US",
            "- id: FR",
            "- id: FR\n    name: {fr: \"Région U",
            "region id “FR”"),
        arguments("crisis-lines.yaml", "- id: US", "- id: FR", "regions:", "region US is missing"),
        arguments("pages/privacy.en.md", "2026-11-01", "2026-11-02", "---", "version differs"),
        arguments("pages/privacy.fr.md", "## Ce", "# Ce", "# Ce", "heading of this level"),
        arguments(
            "programmes/garden/programme.yaml",
            "\"Basic training\"",
            "\"Peer training\"",
            "neutralTitle",
            "tells the field"),
        arguments(
            "programmes/garden/programme.yaml",
            "[m1]",
            "[m1, m2]",
            "modules",
            "m2/module.yaml is missing"));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("breaks")
  void isToldAtItsLine(String file, String old, String broken, String marker, String what) {
    Map<String, byte[]> files = CourseFixture.aCourseWith(file, old, broken);

    ContentReport report = CourseReader.read(files).report();

    assertThat(report.problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.what() + " " + problem.mend()).contains(what);
              String text = CourseFixture.text(files, problem.file());
              assertThat(problem.line()).isEqualTo(CourseFixture.lineOf(text, marker));
            });
  }

  @Test
  void tellsEveryProblemAtOnce() {
    Map<String, byte[]> files =
        CourseFixture.aCourseWith(CourseFixture.LESSON, "term:compost", "term:dust");
    files.put("notes.txt", new byte[0]);
    files.remove(M + "l2.en.md");

    assertThat(CourseReader.read(files).report().problems())
        .extracting(Problem::what)
        .anyMatch(what -> what.contains("dust"))
        .anyMatch(what -> what.contains("Nothing uses this file"))
        .anyMatch(what -> what.contains("l2.en.md is missing"));
  }

  @Test
  void tellsBytesThatAreNotUtf8AtTheirLine() {
    Map<String, byte[]> files = CourseFixture.aCourse();
    files.put(
        CourseFixture.LESSON, "---\ntitle: \u00e9t\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(CourseReader.read(files).report().problems())
        .contains(
            new Problem(CourseFixture.LESSON, 2, "This is not UTF-8.", "Save the file as UTF-8."));
  }

  @Test
  void refusesAFileThatIsTooLarge() {
    Map<String, byte[]> files = CourseFixture.aCourse();
    files.put(CourseFixture.LESSON, new byte[300_001]);

    assertThat(CourseReader.read(files).report().problems())
        .anyMatch(problem -> problem.what().equals("The file has 300001 bytes."));
  }

  @Test
  void readsWhatIsSoundBesideWhatIsBroken() {
    Map<String, byte[]> files = CourseFixture.aCourse();
    files.remove(M + "l2.en.md");

    Reading<Course> reading = CourseReader.read(files);

    assertThat(reading.clean()).isEmpty();
    assertThat(reading.value().orElseThrow().programmes().get(0).modules().get(0).lessons())
        .hasSize(2);
  }
}
