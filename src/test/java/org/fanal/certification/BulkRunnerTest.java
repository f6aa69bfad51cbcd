package org.fanal.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BulkRunnerTest {

  private final List<Integer> done = new ArrayList<>();
  private int leftOut = -1;
  private int broken = -1;
  private int place;
  private int items = 120;

  private final BulkRunner runner = new BulkRunner(new Counted());

  @Test
  void doesManyAtATime() {
    runner.goOn();

    assertThat(place).isEqualTo(items);
    assertThat(done).containsExactly(50, 50, 20);
  }

  @Test
  void letsOthersHaveTheirTurn() {
    items = 401;

    assertThat(runner.goOn()).isTrue();
    assertThat(place).isEqualTo(200);
    assertThat(runner.goOn()).isTrue();
    assertThat(runner.goOn()).isFalse();
    assertThat(place).isEqualTo(items);
  }

  @Test
  void leavesOutAfterThreeTriesOnlyWhatFails() {
    broken = 53;

    while (runner.goOn()) {
      assertThat(place).isLessThanOrEqualTo(broken);
    }
    assertThat(place).isEqualTo(broken);
    runner.goOn();
    assertThat(leftOut).isEqualTo(-1);
    runner.goOn();
    assertThat(leftOut).isEqualTo(broken);
    for (int turns = 0; turns < 30; turns++) {
      runner.goOn();
    }

    assertThat(place).isEqualTo(items);
    assertThat(done.stream().mapToInt(Integer::intValue).sum()).isEqualTo(items - 1);
    assertThat(done.get(done.size() - 1)).isGreaterThan(1);
  }

  /** A job of which one item cannot be done. */
  private final class Counted extends BulkSteps {

    @Override
    public Optional<UUID> next() {
      return place < items ? Optional.of(new UUID(0, 1)) : Optional.empty();
    }

    @Override
    public boolean step(UUID job, int most) {
      int end = Math.min(items, place + most);
      if (place <= broken && broken < end && broken != leftOut) {
        throw new IllegalStateException("cannot be done");
      }
      if (end > place) {
        done.add(end - place);
      }
      boolean isMore = place < items;
      place = end;
      return isMore;
    }

    @Override
    public void skip(UUID job) {
      leftOut = place;
      place++;
    }
  }
}
