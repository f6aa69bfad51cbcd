package org.fanal.web.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fanal.certification.AwardId;
import org.fanal.credentials.Wording;
import org.fanal.disclosure.NameShown;
import org.fanal.disclosure.ShareWish;
import org.fanal.kernel.Language;

/**
 * The fields of the share editor, as they were sent. What a browser would not send counts as the
 * default, which shows least.
 *
 * @param printedName the name to print as typed, empty when it was left as it is
 */
public record ShareForm(
    Wording wording,
    NameShown name,
    Language language,
    int days,
    String forWhom,
    String printedName) {

  static final List<Integer> LENGTHS = List.of(7, 30, 90);
  private static final int USUAL_LENGTH = 30;

  /** What a first visit shows. */
  static ShareForm untouched(Language language, boolean nameIsKnown) {
    NameShown name = nameIsKnown ? NameShown.FULL : NameShown.NONE;
    return new ShareForm(Wording.NEUTRAL, name, language, USUAL_LENGTH, "", "");
  }

  static ShareForm read(Function<String, Optional<String>> fields, Language language) {
    return new ShareForm(
        choice(fields.apply("wording"), Wording.values()).orElse(Wording.NEUTRAL),
        choice(fields.apply("name"), NameShown.values()).orElse(NameShown.NONE),
        fields.apply("language").flatMap(Language::of).orElse(language),
        fields.apply("days").flatMap(ShareForm::length).orElse(USUAL_LENGTH),
        fields.apply("forWhom").orElse(""),
        fields.apply("printedName").orElse("").strip());
  }

  ShareWish wish(AwardId award) {
    return new ShareWish(award, wording, name, language, days, forWhom);
  }

  ShareForm withoutName() {
    return new ShareForm(wording, NameShown.NONE, language, days, forWhom, printedName);
  }

  ShareForm withoutNote() {
    return new ShareForm(wording, name, language, days, "", printedName);
  }

  private static <E extends Enum<E>> Optional<E> choice(Optional<String> sent, E[] choices) {
    return sent.flatMap(
        value -> Stream.of(choices).filter(choice -> choice.name().equals(value)).findFirst());
  }

  private static Optional<Integer> length(String sent) {
    return LENGTHS.stream().filter(days -> days.toString().equals(sent)).findFirst();
  }
}
