package org.fanal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandleTest {

  private final Handle handle = Handle.fresh();

  @Test
  void isPrintedInGroupsWithItsCheck() {
    assertThat(handle.grouped()).matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-.");
    assertThat(handle.grouped().replace("-", "")).startsWith(handle.letters());
  }

  @Test
  void isReadAsPeopleTypeIt() {
    String grouped = handle.grouped();

    assertThat(Handle.parse(grouped)).contains(handle);
    assertThat(Handle.parse(" " + grouped.toLowerCase(Locale.ROOT).replace("-", " ") + "\n"))
        .contains(handle);
    assertThat(Handle.parse(grouped.replace('1', 'l').replace('0', 'o'))).contains(handle);
  }

  @Test
  void noticesALetterThatIsMistyped() {
    char first = handle.letters().charAt(0);
    String typed = (first == 'A' ? 'B' : 'A') + handle.grouped().substring(1);

    assertThat(Handle.parse(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-", "K7Q2", "UUUU-UUUU-U", "K7Q2-M9XD-4-K7Q2-M9XD-4-K7Q2-M9XD-4-K7Q2"})
  void knowsWhatIsNone(String typed) {
    assertThat(Handle.parse(typed)).isEmpty();
  }

  @Test
  void isNeverMadeOfOtherLetters() {
    assertThatThrownBy(() -> new Handle("UUUUUUUU")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Handle("ABC")).isInstanceOf(IllegalArgumentException.class);
  }
}
