package org.fanal.disclosure.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private final Code code = Code.fresh(new SecureRandom());

  @Test
  void isTwentySixRandomCharactersAndACheck() {
    Set<String> many = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      many.add(Code.fresh(new SecureRandom()).characters());
    }

    assertThat(many).hasSize(1000).allMatch(each -> each.matches("[" + ALPHABET + "]{27}"));
  }

  @Test
  void isReadAsPeopleTypeIt() {
    String plain = code.characters();
    String sloppy = plain.replace('1', 'l').replace('0', 'o');

    assertThat(Code.parse(code.grouped())).contains(code);
    assertThat(Code.parse("  " + plain.toLowerCase(java.util.Locale.ROOT) + "\n")).contains(code);
    assertThat(Code.parse(sloppy)).contains(code);
    assertThat(Code.parse(sloppy.replace('l', 'I'))).contains(code);
    assertThat(Code.parse(String.join("\u00a0\u2013", plain.split("")))).contains(code);
    assertThat(Code.parse("https://registre.example/v#" + plain)).contains(code);
  }

  @Test
  void noticesEveryCharacterThatIsMistyped() {
    String plain = code.characters();

    for (int place = 0; place < plain.length(); place++) {
      for (char other : ALPHABET.toCharArray()) {
        if (other != plain.charAt(place)) {
          String typed = plain.substring(0, place) + other + plain.substring(place + 1);
          assertThat(Code.parse(typed)).isEmpty();
        }
      }
    }
  }

  @Test
  void noticesEveryTwoCharactersThatAreExchanged() {
    char[] typed = code.characters().toCharArray();

    for (int one = 0; one < typed.length; one++) {
      for (int other = one + 1; other < typed.length; other++) {
        if (typed[one] != typed[other]) {
          assertThat(Code.parse(exchanged(typed, one, other))).isEmpty();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "#", "UUU", "0", "é", "\uD83D", "%00", "' or 1=1 --"})
  void readsNothingElse(String typed) {
    assertThat(Code.parse(typed)).isEmpty();
    assertThat(Code.parse(typed.repeat(1000))).isEmpty();
    assertThat(Code.lookupOf(typed)).isEqualTo(Code.lookupOf("nothing")).hasSize(32);
  }

  @Test
  void isLookedUpByItsHashAndNeverPrinted() {
    assertThat(Code.lookupOf(code.grouped())).isEqualTo(code.lookup());
    assertThat(code.toString()).doesNotContain(code.characters());
  }

  private static String exchanged(char[] typed, int one, int other) {
    char[] copy = typed.clone();
    copy[one] = typed[other];
    copy[other] = typed[one];
    return new String(copy);
  }
}
