package org.fanal.courseware;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fanal.assessment.Item;
import org.fanal.kernel.Language;

/** Holds the items of a module, and those of the exam about it, against the rules. */
final class ItemRules {

  private static final int FEWEST_FOR_PEERS = 24;
  private static final int FEWEST_FOR_HOSTS = 16;

  private final Problems problems;

  ItemRules(Problems problems) {
    this.problems = problems;
  }

  void checkBank(Module module, Audience audience, String folder) {
    String file = folder + "items.yaml";
    checkNumbers(module.items(), audience, file);
    Verdicts verdicts = new Verdicts(file, exemptions(module, file), problems);
    checkKeys(KeyMeasure.of(module.items()), verdicts);
    verdicts.close();
  }

  private void checkNumbers(List<Item> items, Audience audience, String file) {
    int fewest = audience == Audience.PEERS ? FEWEST_FOR_PEERS : FEWEST_FOR_HOSTS;
    long open = items.stream().filter(item -> item.aim().regions().isEmpty()).count();
    if (open < fewest) {
      problems.add(
          file,
          1,
          open + " items are for people of every region.",
          "Write " + fewest + " at least.");
    }
    if ((items.size() - open) * 3 > items.size()) {
      problems.add(
          file,
          1,
          (items.size() - open) + " of " + items.size() + " items are for some regions only.",
          "Keep them to a third.");
    }
  }

  private List<Exemption> exemptions(Module module, String file) {
    return Optional.ofNullable(module.source().files().get("items.yaml"))
        .flatMap(NormalText::of)
        .flatMap(text -> Yaml.read(new SourceFile(file, text), new Problems()))
        .map(Exemption::read)
        .orElse(List.of());
  }

  private static void checkKeys(KeyMeasure keys, Verdicts verdicts) {
    for (Language language : Language.values()) {
      if (keys.isTold(language)) {
        verdicts.add(
            Rule.KEY_LENGTH,
            1,
            String.format(
                Locale.ROOT,
                "In %s the key is the longest option of %d single choices of %d (chance: %.1f).",
                language.tag(),
                keys.longest().in(language),
                keys.singles(),
                keys.chance()),
            "Lengthen wrong options or shorten keys.");
      }
    }
    if (!keys.isSpread()) {
      verdicts.add(
          Rule.KEY_SPREAD,
          1,
          "The keys of single choices stand at places 1 to 5 so often: " + keys.places() + ".",
          "Let no place hold more than " + keys.mostAtOnePlace() + " of " + keys.singles() + ".");
    }
  }

  void checkExam(Programme programme, Module module, String folder) {
    String file = folder + ExamReader.FOLDER + module.id() + ".yaml";
    List<Item> bank = programme.exam().bank(module.id());
    Integer draw = programme.exam().draw().get(module.id());
    if (bank.isEmpty() && draw != null) {
      problems.remark(file, 1, "The exam asks nothing about " + module.id() + " yet.");
      return;
    }
    if (draw != null && bank.size() < 2 * draw) {
      problems.add(
          file,
          1,
          "The exam draws " + draw + " of " + bank.size() + " items.",
          "Write twice as many as it draws.");
    }
    checkOpen(bank, draw, file);
    checkKeys(KeyMeasure.of(bank), new Verdicts(file, List.of(), problems));
    checkRepeated(bank, module, file);
  }

  /** Somebody from anywhere is asked as many as the programme says. */
  private void checkOpen(List<Item> bank, Integer draw, String file) {
    long open = bank.stream().filter(item -> item.aim().regions().isEmpty()).count();
    if (draw != null && open < draw) {
      problems.add(
          file,
          1,
          "The exam draws " + draw + " of " + open + " items for people of every region.",
          "Keep to a region what differs there only.");
    }
  }

  private void checkRepeated(List<Item> bank, Module module, String file) {
    Map<String, Item> asked =
        module.items().stream()
            .collect(Collectors.toMap(item -> bare(item.text().fr()), item -> item, (a, b) -> a));
    for (Item item : bank) {
      Optional.ofNullable(asked.get(bare(item.text().fr())))
          .ifPresent(
              other ->
                  problems.add(
                      file,
                      1,
                      item.id() + " asks the same as " + other.id() + " of the check.",
                      "Ask about another situation."));
    }
  }

  private static String bare(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
