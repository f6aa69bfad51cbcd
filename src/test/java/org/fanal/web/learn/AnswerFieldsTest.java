package org.fanal.web.learn;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.fanal.assessment.Response;
import org.fanal.kernel.ItemId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerFieldsTest {

  private static final ItemId ITEM = new ItemId("m1-i1");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "nothing",
      value = {
        "kind=single choice=2          | c:2",
        "kind=single                   | nothing",
        "kind=single choice=-1         | nothing",
        "kind=single choice=100        | nothing",
        "kind=multiple choice=2,0      | c:0,2",
        "kind=multiple                 | c:",
        "kind=matching pair.0=1 pair.2=0 pair.1= | p:0-1,2-0",
        "kind=matching pair.0=x        | nothing",
        "kind=ordering step=2,0,1      | o:2,0,1",
        "kind=ordering step=2,2        | nothing",
        "kind=ordering                 | nothing",
        "kind=ordering step=2,0,1 up=1 | o:0,2,1",
        "kind=ordering step=2,0,1 down=1 | o:2,1,0",
        "kind=ordering step=2,0,1 up=0 | o:2,0,1",
        "kind=ordering step=2,0,1 down=2 | o:2,0,1",
        "kind=ordering step=2,0,1 up=7 | o:2,0,1",
        "kind=reflection choice=1      | nothing",
        "choice=1                      | nothing"
      })
  void readsWhatTheFieldsOfAQuestionSay(String sent, String expected) {
    AnswerFields fields = new AnswerFields(formOf(sent), ITEM);

    assertThat(fields.response().map(Response::encode).orElse(null)).isEqualTo(expected);
  }

  @Test
  void readsTheFieldsOfItsOwnQuestionOnly() {
    MultivaluedMap<String, String> sent = new MultivaluedHashMap<>();
    sent.add("kind.m1-i1", "single");
    sent.add("choice.m1-i2", "1");

    assertThat(new AnswerFields(new Form(sent), ITEM).response()).isEmpty();
  }

  @Test
  void saysWhenAStepWasMovedByItsButton() {
    assertThat(new AnswerFields(formOf("kind=ordering step=1,0 up=1"), ITEM).isMove()).isTrue();
    assertThat(new AnswerFields(formOf("kind=ordering step=1,0"), ITEM).isMove()).isFalse();
  }

  /** {@code name=value,value}; the item's id stands after the first word of the name. */
  private static Form formOf(String sent) {
    MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
    for (String field : sent.strip().split(" +")) {
      String[] parts = field.split("=", 2);
      String[] name = parts[0].split("\\.", 2);
      String whole = name[0] + "." + ITEM + (name.length > 1 ? "." + name[1] : "");
      for (String value : parts[1].split(",")) {
        fields.add(whole, value);
      }
    }
    return new Form(fields);
  }
}
