package org.fanal.journey;

import com.microsoft.playwright.options.FormData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.fanal.assessment.Item;
import org.fanal.courseware.Choice;
import org.fanal.courseware.Course;
import org.fanal.courseware.CourseReader;
import org.fanal.courseware.Ending;
import org.fanal.courseware.Module;
import org.fanal.courseware.Node;
import org.fanal.courseware.Programme;
import org.fanal.courseware.Scenario;
import org.fanal.kernel.ItemId;
import org.fanal.pathway.Place;

/** The first module as its source says it, and where it stands in the application. */
final class FirstModule {

  static final String ADDRESS = "/learn/peers/m1";

  private static final Course COURSE = read();
  private static final Programme PROGRAMME = COURSE.programmes().get(0);
  private static final Module MODULE = PROGRAMME.modules().get(0);

  private FirstModule() {}

  static List<Programme> programmes() {
    return COURSE.programmes();
  }

  static Item item(String id) {
    return MODULE.findItem(new ItemId(id)).orElseThrow();
  }

  /** Enrols and goes through all lessons with the forms of the pages, which are not opened. */
  static void readBy(Visitor visitor) {
    visitor.post(
        "/do/enrolment",
        FormData.create()
            .set("programme", PROGRAMME.id().value())
            .set("adult", "on")
            .set("lived-experience", "on")
            .set("sensitive-consent", "on"));
    MODULE.shape().steps().forEach(step -> visitor.post("/do/next", form(step)));
  }

  /** Explains at a safe ending of each scenario a choice that leads there. */
  static void playedBy(Visitor visitor) {
    MODULE.scenarios().forEach(scenario -> visitor.post("/do/scenario", form(scenario)));
  }

  private static FormData form(Scenario scenario) {
    Node ending =
        scenario.nodes().stream()
            .filter(node -> node.ending().filter(Ending::safe).isPresent())
            .findFirst()
            .orElseThrow();
    Choice choice =
        scenario.nodes().stream()
            .flatMap(node -> node.choices().stream())
            .filter(each -> each.to().equals(ending.id()))
            .findFirst()
            .orElseThrow();
    return form()
        .set("scenario", scenario.id().value())
        .set("node", ending.id())
        .set("choice", choice.id())
        .set("text", "Je demande.")
        .set("sequence", "1");
  }

  private static FormData form() {
    return FormData.create()
        .set("programme", PROGRAMME.id().value())
        .set("module", MODULE.id().value());
  }

  private static FormData form(Place.Step step) {
    return form().set("lesson", step.lesson().value()).set("step", step.step().value());
  }

  private static Course read() {
    try {
      return CourseReader.read(Path.of("../content")).clean().orElseThrow();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
