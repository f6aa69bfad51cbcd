package org.fanal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DispatcherTest {

  private final Waiting waiting = new Waiting();
  private final Dispatcher dispatcher = new Dispatcher(waiting);

  @Test
  void goesOnUntilNothingIsDueThoughNoEventCausesAnother() {
    List<UUID> all = waiting.add(7);

    dispatcher.dispatch();

    assertThat(waiting.told).containsExactlyElementsOf(all);
  }

  @Test
  void postponesOnlyTheOneThatIsNotTaken() {
    List<UUID> all = waiting.add(5);
    waiting.refused = all.get(1);

    dispatcher.dispatch();

    assertThat(waiting.told).doesNotContain(waiting.refused).hasSize(4);
    assertThat(waiting.postponed).containsExactly(waiting.refused);
  }

  @Test
  void doesNotSpinWhenAnotherNodeIsAtAllOfIt() {
    waiting.add(2);
    waiting.isTakenElsewhere = true;

    dispatcher.dispatch();

    assertThat(waiting.looks).isOne();
  }

  /** Three are due at a time, and may be told together. */
  private static final class Waiting extends Deliveries {

    private final List<UUID> due = new ArrayList<>();
    private final List<UUID> told = new ArrayList<>();
    private final List<UUID> postponed = new ArrayList<>();
    private UUID refused = UUID.randomUUID();
    private boolean isTakenElsewhere;
    private int looks;

    List<UUID> add(int many) {
      for (int i = 0; i < many; i++) {
        due.add(UUID.randomUUID());
      }
      return List.copyOf(due);
    }

    @Override
    public List<List<UUID>> due() {
      looks++;
      return due.isEmpty()
          ? List.of()
          : List.of(List.copyOf(due.subList(0, Math.min(3, due.size()))));
    }

    @Override
    public boolean deliver(List<UUID> ids) {
      if (ids.contains(refused)) {
        throw new IllegalStateException("not taken");
      }
      if (isTakenElsewhere) {
        return false;
      }
      told.addAll(ids);
      return due.removeAll(ids);
    }

    @Override
    public void postpone(UUID id, RuntimeException failure) {
      postponed.add(id);
      due.remove(id);
    }
  }
}
