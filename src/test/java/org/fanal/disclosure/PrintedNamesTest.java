package org.fanal.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fanal.disclosure.store.PrintedNameRows;
import org.junit.jupiter.api.Test;

class PrintedNamesTest {

  private static final int TIMES = 20;

  private final DisclosureFixture fixture = new DisclosureFixture();

  @Test
  void keepsTheLaterOfTwo() {
    fixture.database.inTransaction(() -> fixture.names.enter(fixture.holder, "Maëlle Gagnon"));

    assertThat(kept()).isEqualTo("Maëlle Gagnon");
  }

  /**
   * A page that looks at what would be shown enters the name each time, and looks twice a second.
   */
  @Test
  void takesTwoFirstOnesAtOnce() throws Exception {
    PrintedNameRows rows = new PrintedNameRows(fixture.database.entities());
    ExecutorService two = Executors.newFixedThreadPool(2);
    CyclicBarrier start = new CyclicBarrier(2);
    try {
      for (int i = 0; i < TIMES; i++) {
        fixture.database.inTransaction(() -> rows.delete(fixture.holder.value()));
        List<Callable<NameOutcome>> both = List.of(() -> enter(start), () -> enter(start));
        for (Future<NameOutcome> outcome : two.invokeAll(both)) {
          assertThat(outcome.get()).isEqualTo(NameOutcome.KEPT);
        }
      }
    } finally {
      two.shutdownNow();
    }

    assertThat(kept()).isEqualTo(DisclosureFixture.NAME);
  }

  private NameOutcome enter(CyclicBarrier start) throws Exception {
    start.await();
    return fixture.database.inTransaction(
        () -> fixture.names.enter(fixture.holder, DisclosureFixture.NAME));
  }

  private String kept() {
    return fixture.database.inTransaction(() -> fixture.names.find(fixture.holder)).orElseThrow();
  }
}
