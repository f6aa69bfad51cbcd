package org.fanal.courseware;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fanal.kernel.ItemId;
import org.fanal.kernel.Language;
import org.fanal.kernel.PromptId;
import org.fanal.kernel.Region;
import org.fanal.kernel.StepId;
import org.fanal.kernel.Text;
import org.junit.jupiter.api.Test;

class CourseReaderTest {

  private final Course course = CourseReader.read(CourseFixture.aCourse()).clean().orElseThrow();
  private final Module module = course.programmes().get(0).modules().get(0);
  private final Step look = module.lessons().get(0).steps().get(0);
  private final Step attempt = module.lessons().get(0).steps().get(1);

  @Test
  void readsAModuleWithAllThatItHas() {
    assertThat(module.title()).isEqualTo(new Text("La terre", "Soil"));
    assertThat(module.items())
        .extracting(item -> item.getClass().getSimpleName())
        .startsWith("SingleChoice", "MultipleChoice", "TrueFalse", "Matching", "Ordering")
        .hasSize(17);
    assertThat(module.practice())
        .extracting(item -> item.getClass().getSimpleName())
        .containsExactly("TrueFalse", "Sorting");
    assertThat(module.reflections()).hasSize(1);
    assertThat(module.scenarios()).hasSize(1);
    assertThat(module.check()).isEqualTo(new CheckRules(4, 10));
  }

  @Test
  void putsFormsBetweenTheProse() {
    assertThat(attempt.parts(Language.FR))
        .extracting(part -> part.getClass().getSimpleName())
        .containsExactly("Html", "Practice", "Html");
    assertThat(look.parts(Language.FR).get(0))
        .isEqualTo(
            new Part.PrivatePrompt(
                new Prompt(
                    new PromptId("m1-l1-p1"),
                    5,
                    new Text("Quand avez-vous touché la terre ?", "When did you touch soil?"),
                    java.util.Optional.of(
                        new Text("Quelle odeur aimez-vous ?", "Which smell do you like?")))));
    assertThat(attempt.practice()).containsExactly(new ItemId("m1-l1-t1"));
  }

  @Test
  void explainsATermAfterItsFirstParagraphOnly() {
    assertThat(html(look, Language.FR))
        .contains("<a class=\"term\" href=\"#g-compost\">compost</a> la nourrit")
        .containsOnlyOnce("id=\"g-compost\"")
        .contains("</p><dl class=\"gloss\"><dt id=\"g-compost\">Compost</dt>");
  }

  @Test
  void numbersSourcesAndListsThem() {
    assertThat(html(look, Language.EN))
        .contains("Team, 2011<a class=\"ref\" href=\"#s1\" aria-label=\"Source 1\">1</a>")
        .endsWith(
            "<details class=\"more sources\"><summary>Sources of this step</summary><ol>"
                + "<li id=\"s1\"><a href=\"https://example.org/soil?a=1&amp;b=2\""
                + " rel=\"noreferrer noopener\">Soil team, 2011.</a></li></ol></details>");
  }

  @Test
  void leadsInsideTheModuleAndOutsideWithoutReferrer() {
    assertThat(html(look, Language.FR))
        .contains("<a href=\"../l2/wait\">la suite</a>")
        .contains("<a href=\"../scenario/s1/gate\">la scène</a>")
        .contains("<a href=\"https://example.org/a?b=1&amp;c=2\" rel=\"noreferrer noopener\">")
        .contains("<span lang=\"en\">soil</span>")
        .contains("<h2>Un détail</h2>");
  }

  @Test
  void framesBlocksInTheLanguageOfTheContent() {
    assertThat(html(attempt, Language.FR))
        .contains("<figcaption>Voix composée à partir de plusieurs personnes.</figcaption>")
        .contains("<div class=\"keep\"><h2>À retenir</h2><p>La terre a le temps.</p></div>")
        .contains("<section class=\"exercise stack\" id=\"m1-l1-x1\"><h2>Trier</h2><ol>")
        .contains("<details class=\"more answer\"><summary>Voir de quoi comparer</summary>");
    assertThat(html(attempt, Language.EN)).contains("A voice composed from several people.");
  }

  @Test
  void drawsPicturesInThePageWithTheirAlternative() {
    assertThat(html(look, Language.FR))
        .contains(
            "<svg viewBox=\"0 0 64 32\" role=\"img\" aria-label=\"Une pousse sort de terre\">")
        .contains("fill=\"url(#sprout-sky)\"")
        .contains("<figcaption>Une pousse</figcaption>")
        .doesNotContain("<title>");
  }

  @Test
  void countsMinutesFromWordsAndActivities() {
    assertThat(look.time().fr()).isEqualTo(Pace.reading(look.words().fr()).plusMinutes(5));
    assertThat(attempt.time().fr())
        .isEqualTo(Pace.reading(attempt.words().fr()).plusMinutes(8 + 2));
    assertThat(module.minutes())
        .isEqualTo(Math.min(module.minutes(Language.FR), module.minutes(Language.EN)))
        .isEqualTo(64);
  }

  @Test
  void letsOneChooseAndSaysWhatFollows() {
    assertThat(html(step(2, 0), Language.FR))
        .contains(
            "<section class=\"exercise choose stack\" id=\"m1-l3-c1\"><h2>La haie</h2><p>La haie du"
                + " voisin cache le soleil. Que dites-vous ?</p><p class=\"hint\">")
        .contains(
            "<details class=\"more option\"><summary>« On regarde ensemble,"
                + " <span lang=\"en\">please</span> ? »</summary><div class=\"stack\"><p>Il montre un")
        .contains("<dt id=\"g-seedling\">");
    assertThat(step(2, 0).time().fr())
        .isEqualTo(Pace.reading(step(2, 0).words().fr()).plusMinutes(2 + 4));
  }

  @Test
  void putsAPrivateFieldUnderAnExerciseAndBeforeItsAnswer() {
    List<Part> parts = step(2, 1).parts(Language.FR);

    assertThat(parts)
        .extracting(part -> part.getClass().getSimpleName())
        .containsExactly("Html", "PrivatePrompt", "Html", "Practice", "Regional", "Html");
    assertThat(step(2, 1).prompts())
        .containsExactly(
            new Prompt(
                new PromptId("m1-l3-x1"),
                6,
                new Text("Demander de l’aide : vos mots", "Asking for help: your words"),
                java.util.Optional.empty()));
  }

  @Test
  void keepsVariantsByRegionAndExplainsTheirTermsAfterThem() {
    List<Part> parts = step(2, 1).parts(Language.FR);
    ByRegion<SafeHtml> variants = ((Part.Regional) parts.get(4)).variants();

    assertThat(variants.variants()).containsOnlyKeys(Region.CA_QC, Region.FR, Region.OTHER);
    assertThat(variants.in(Region.US).markup()).isEqualTo("<p>Demandez.</p>");
    assertThat(variants.in(Region.CA_QC).markup()).contains("href=\"#g-compost\"");
    assertThat(((Part.Html) parts.get(5)).html().markup())
        .startsWith("<div class=\"noted\"><dl class=\"gloss\"><dt id=\"g-compost\">");
  }

  @Test
  void countsTheShortestVariantOnly() {
    assertThat(step(2, 1).text().fr()).contains("Demandez.").doesNotContain("Au Québec");
  }

  @Test
  void readsWhatStandsAroundTheLessons() {
    assertThat(module.guide().practicum().orElseThrow().rubric())
        .extracting(Practicum.Line::critical)
        .containsExactly(true, false, false);
    assertThat(module.guide().session().orElseThrow().ledByLearners()).isEqualTo(50);
    assertThat(module.guide().findJournalPrompt(new PromptId("m1-j2"))).isPresent();
  }

  @Test
  void readsTheExamOfTheProgrammeBesideItsModules() {
    Programme programme = course.programmes().get(0);

    assertThat(programme.audience()).isEqualTo(Audience.HOSTS);
    assertThat(programme.exam().bank(module.id())).hasSize(2);
    assertThat(programme.exam().draw()).isEqualTo(Map.of(module.id(), 1));
    assertThat(programme.exam().pass()).contains(75);
    assertThat(programme.exam().isThere()).isTrue();
    assertThat(programme.exam().versionId()).hasSize(66);
    assertThat(module.source().files())
        .containsKey("journal.yaml")
        .doesNotContainKey("exam/m1.yaml");
  }

  @Test
  void readsTheHostsKitAndWhereMutualAidIsFound() {
    assertThat(course.kit().findPaper("tools").orElseThrow().html().en().markup())
        .startsWith("<h2>To put away</h2>");
    assertThat(course.kit().readiness().orElseThrow().ready()).isEqualTo(1);
    assertThat(course.kit().group().orElseThrow().statements()).hasSize(1);
    assertThat(course.resources().in(Region.CA_QC)).hasSize(1);
    assertThat(course.resources().in(Region.CA)).isEmpty();
  }

  @Test
  void givesTheShapeThatProgressLooksAt() {
    assertThat(course.programmes().get(0).shape().modules().get(0).steps())
        .extracting(place -> place.step())
        .containsExactly(
            new StepId("look"),
            new StepId("try"),
            new StepId("wait"),
            new StepId("choose"),
            new StepId("plan"));
  }

  @Test
  void readsScenariosWithTheirEndings() {
    Scenario scenario = module.scenarios().get(0);

    assertThat(scenario.findNode("gate").orElseThrow().lines())
        .extracting(Line::speaker)
        .containsExactly(Line.Speaker.OTHER, Line.Speaker.YOU, Line.Speaker.ASIDE);
    assertThat(scenario.findNode("talk").orElseThrow().ending().orElseThrow().safe()).isTrue();
    assertThat(scenario.findNode("closed").orElseThrow().ending().orElseThrow().resumeAt())
        .contains("gate");
  }

  @Test
  void readsWhatIsSharedByModules() {
    assertThat(course.commons().glossary()).containsOnlyKeys("compost", "seedling");
    assertThat(course.commons().sources()).containsOnlyKeys("soil-2011", "rain-2020");
    assertThat(course.crisisLines().orElseThrow().of(Region.CA_QC).orElseThrow().lines().get(0))
        .extracting(line -> line.call().orElseThrow())
        .isEqualTo("988");
    assertThat(course.findPage("privacy").orElseThrow().html().en().markup())
        .startsWith("<h2>What we keep</h2>");
  }

  private Step step(int lesson, int step) {
    return module.lessons().get(lesson).steps().get(step);
  }

  private static String html(Step step, Language language) {
    List<Part> parts = step.parts(language);
    return parts.stream()
        .filter(Part.Html.class::isInstance)
        .map(part -> ((Part.Html) part).html().markup())
        .collect(Collectors.joining());
  }
}
