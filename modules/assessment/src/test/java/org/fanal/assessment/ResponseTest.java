package org.fanal.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.fanal.assessment.Response.Chosen;
import org.fanal.assessment.Response.Ordered;
import org.fanal.assessment.Response.Paired;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseTest {

  @Test
  void isWrittenAsOneShortLine() {
    assertThat(Chosen.of(2, 0).encode()).isEqualTo("c:0,2");
    assertThat(Chosen.of().encode()).isEqualTo("c:");
    assertThat(Paired.of(Map.of(1, 0, 0, 1)).encode()).isEqualTo("p:0-1,1-0");
    assertThat(Ordered.of(2, 0, 1).encode()).isEqualTo("o:2,0,1");
  }

  @Test
  void readsBackWhateverItWrites() {
    new RandomResponses(7, Response.POSITIONS)
        .take(2_000)
        .forEach(
            response -> {
              String line = response.encode();
              assertThat(line).hasSizeLessThanOrEqualTo(200);
              assertThat(Response.parse(line)).contains(response);
            });
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "c",
        "0",
        "x:0",
        "C:0",
        " c:0",
        "c:0 ",
        "c:0\n",
        "c:,",
        "c:0,",
        "c:,0",
        "c:0,,1",
        "c:-1",
        "c:+1",
        "c:01",
        "c:00",
        "c:100",
        "c:1,0",
        "c:0,0",
        "c:0-1",
        "c:a",
        "c:٣",
        "o:1,1",
        "o:0-1",
        "o:100",
        "p:0",
        "p:0-",
        "p:-0",
        "p:0-1-2",
        "p:1-0,0-1",
        "p:0-1,0-2",
        "p:0-100",
        "p:0:1"
      })
  void refusesALineThatItWouldNotWrite(String line) {
    assertThat(Response.parse(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"c,20,true", "c,21,false", "o,20,true", "o,21,false", "c,9000,false"})
  void refusesALineThatNamesTooMuch(String form, int size, boolean read) {
    String line = form + ":" + list(size);

    assertThat(Response.parse(line).isPresent()).isEqualTo(read);
  }

  @Test
  void holdsNoMoreThanALineCan() {
    TreeSet<Integer> tooMany = new TreeSet<>(IntStream.rangeClosed(0, 20).boxed().toList());

    assertThatThrownBy(() -> new Chosen(tooMany)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Chosen.of(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Chosen.of(100)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Ordered.of(1, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Paired.of(Map.of(0, 100)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void keepsItsOwnOrderWhateverTheOneItIsGiven() {
    TreeSet<Integer> backwards = new TreeSet<>(List.of(0, 1));
    TreeMap<Integer, Integer> pairs = new TreeMap<>(Map.of(0, 1, 1, 0));

    assertThat(new Chosen(new TreeSet<>(backwards.descendingSet())).encode()).isEqualTo("c:0,1");
    assertThat(new Paired(new TreeMap<>(pairs.descendingMap())).encode()).isEqualTo("p:0-1,1-0");
  }

  @Test
  void doesNotChangeWithWhatItWasMadeFrom() {
    TreeSet<Integer> options = new TreeSet<>(List.of(0));
    Chosen chosen = new Chosen(options);

    options.add(1);

    assertThat(chosen).isEqualTo(Chosen.of(0));
  }

  private static String list(int size) {
    return String.join(",", IntStream.range(0, size).mapToObj(String::valueOf).toList());
  }
}
