package org.fanal.bench;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.fanal.assessment.Item;
import org.fanal.bench.Act.Scene;
import org.fanal.bench.Trainee.Stage;
import org.fanal.courseware.Module;
import org.fanal.kernel.ItemId;

/** A check of twelve questions, answered right, each answer saved as the page's script does. */
final class CheckScenes {

  private static final String JSON = "application/json";
  private static final Map<String, String> MODULE = Map.of("programme", "peers", "module", "m1");

  private final URI site;
  private final Module module;
  private final List<Trainee> ready;
  private final Database database;
  private final AtomicInteger turn = new AtomicInteger();

  CheckScenes(URI site, Module module, List<Trainee> trainees, Database database) {
    this.site = site;
    this.module = module;
    this.ready = trainees.stream().filter(it -> it.stage() == Stage.READY_FOR_CHECK).toList();
    this.database = database;
  }

  List<Scene> all() {
    return List.of(
        new Scene("answer saved", 0, Scenes.ANY_NUMBER, this::reset, this::answer),
        new Scene(
            "whole check: begun, 12 answers saved, result",
            12,
            ready.size(),
            this::reset,
            this::whole));
  }

  /** Nobody has begun a check. */
  private void reset() {
    turn.set(0);
    database.forgetChecks();
  }

  private Act answer(int connection) {
    Browser browser = new Browser(site).as(ready.get(connection % ready.size()));
    Begun check = begin(browser);
    Item item = check.items().get(0);
    AtomicInteger sequence = new AtomicInteger(1);
    return () -> {
      String body = check.answer(item, sequence.incrementAndGet());
      return () -> Scenes.expect(200, browser.post("/do/check/answer", JSON, body));
    };
  }

  private Act whole(int connection) {
    Browser browser = new Browser(site);
    return () -> {
      browser.as(ready.get(turn.getAndIncrement() % ready.size()));
      return () -> {
        Begun check = begin(browser);
        for (Item item : check.items()) {
          Scenes.expect(200, browser.post("/do/check/answer", JSON, check.answer(item, 2)));
        }
        browser.submit(new PageForm("/do/check/submit", MODULE).with("attempt", check.attempt()));
      };
    };
  }

  private Begun begin(Browser browser) {
    String page = browser.submit(new PageForm("/do/check/start", MODULE)).text();
    PageForm answer = PageForm.in(page, "/do/check/answer").orElseThrow();
    String attempt = answer.fields().get("attempt");
    List<Item> items =
        database.itemsOf(attempt).stream()
            .map(ItemId::new)
            .map(module::findItem)
            .flatMap(Optional::stream)
            .toList();
    return new Begun(attempt, answer.fields().getOrDefault("mark", ""), items);
  }

  private record Begun(String attempt, String mark, List<Item> items) {

    String answer(Item item, int sequence) {
      return new PageForm("", MODULE)
              .with("attempt", attempt)
              .with("mark", mark)
              .with("item", item.id().toString())
              .with("sequence." + item.id(), String.valueOf(sequence))
              .body()
          + RightAnswer.to(item);
    }
  }
}
