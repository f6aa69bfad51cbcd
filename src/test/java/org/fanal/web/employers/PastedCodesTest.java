package org.fanal.web.employers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PastedCodesTest {

  @Test
  void readsOneCodeALineOrTheFirstColumnOfATable() {
    String pasted =
        "\ufeffCode;Nom\r\n\"ABC-DEF\";x\n\nhttps://registre.example/v#GHI,y\n  JKL  \n";

    assertThat(PastedCodes.in(pasted).codes())
        .containsExactly("ABC-DEF", "https://registre.example/v#GHI", "JKL");
  }

  @Test
  void findsNoneInNothing() {
    assertThat(PastedCodes.in("").codes()).isEmpty();
    assertThat(PastedCodes.in(" \n\t\nlien\n").codes()).isEmpty();
  }
}
