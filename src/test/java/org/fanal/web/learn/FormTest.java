package org.fanal.web.learn;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import org.fanal.kernel.LessonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {

  @ParameterizedTest
  @CsvSource({
    "7,7",
    "0,0",
    "999999999999999,999999999999999",
    "9999999999999999,0",
    "-1,0",
    "x,0",
    "'',0"
  })
  void countsOnlyWithNumbersThatFit(String sent, long expected) {
    assertThat(formWith("sequence", sent).sequence("sequence")).isEqualTo(expected);
    assertThat(formWith("other", sent).sequence("sequence")).isZero();
  }

  @Test
  void takesARequestWithoutABodyForAnEmptyForm() {
    assertThat(new Form(null).text("text")).isEmpty();
  }

  @Test
  void endsTheLinesOfATextAlike() {
    assertThat(formWith("text", "a\r\nb\nc").text("text")).isEqualTo("a\nb\nc");
  }

  @Test
  void namesAStepOnlyWhenAllItsPartsCanBeIds() {
    MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
    fields.add("programme", "peers");
    fields.add("module", "m1");
    fields.add("lesson", "l1");

    Optional<StepName> withoutStep = StepName.of(new Form(fields));
    fields.add("step", "poster");
    Optional<StepName> whole = StepName.of(new Form(fields));

    assertThat(withoutStep).isEmpty();
    assertThat(whole.orElseThrow().address()).isEqualTo("/learn/peers/m1/l1/poster");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "../l1", "L1", "l1%00", "a b", "<script>"})
  void takesNothingForAnIdThatCannotBeOne(String sent) {
    assertThat(ContentPath.id(Optional.of(sent), LessonId::new)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "00000000-0000-4000-8000-00000000000Z", "'; drop"})
  void takesNothingForAnAttemptThatCannotBeOne(String sent) {
    assertThat(ContentPath.attempt(Optional.of(sent))).isEmpty();
  }

  private static Form formWith(String name, String value) {
    MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
    fields.add(name, value);
    return new Form(fields);
  }
}
