package org.fanal.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.assessment.Item;
import org.fanal.courseware.Exam;
import org.fanal.courseware.Module;
import org.fanal.courseware.Programme;
import org.fanal.kernel.ItemId;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.library.Library;
import org.fanal.library.VersionId;

/** The same content after some items of the exams were written anew. */
final class ChangedExam extends Library {

  private final Library before;
  private final Map<ItemId, Item> anew;

  ChangedExam(Library before, Map<ItemId, Item> anew) {
    this.before = before;
    this.anew = Map.copyOf(anew);
  }

  @Override
  public Optional<Programme> programme(ProgrammeId id) {
    return before.programme(id).map(this::changed);
  }

  @Override
  public Optional<Module> version(ModuleId module, VersionId version) {
    return before.version(module, version);
  }

  private Programme changed(Programme old) {
    return new Programme(
        old.id(),
        old.audience(),
        old.title(),
        old.neutralTitle(),
        old.summary(),
        old.modules(),
        changed(old.exam()),
        old.certificates());
  }

  private Exam changed(Exam old) {
    Map<ModuleId, List<Item>> banks = new LinkedHashMap<>();
    old.banks().forEach((module, bank) -> banks.put(module, changed(bank)));
    return new Exam(banks, old.draw(), old.pass(), old.versionId() + "-anew");
  }

  private List<Item> changed(List<Item> bank) {
    return bank.stream().map(item -> anew.getOrDefault(item.id(), item)).toList();
  }
}
