package org.fanal.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanal.certification.Award;
import org.fanal.certification.AwardId;
import org.fanal.certification.Hours;
import org.fanal.certification.Practised;
import org.fanal.certification.Taught;
import org.fanal.certification.Template;
import org.fanal.certification.TemplateKey;
import org.fanal.certification.TemplateWords;
import org.fanal.certification.Term;
import org.fanal.certification.Worded;
import org.fanal.kernel.Language;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.Text;
import org.fanal.platform.Sentences;

/** Facts that nobody earned, to see words around them. */
final class InventedAward {

  private static final String NOT_YET = "…";

  private InventedAward() {}

  static Award of(TemplateKey key, TemplateWords words, Instant now) {
    return new Award(
        new AwardId(UUID.randomUUID()),
        new PersonId(UUID.randomUUID()),
        key.kind(),
        key.programme(),
        Optional.empty(),
        "1",
        3_000,
        now,
        taught(),
        key.kind().isCertificate() ? practised() : Practised.nothing(),
        Term.forGood(),
        Optional.of(new Template(1, whole(words))));
  }

  /** What is not written yet shows as a gap. */
  private static TemplateWords whole(TemplateWords words) {
    Map<String, String> texts =
        words.texts().entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    each ->
                        each.getValue().isEmpty() && !each.getKey().startsWith("signatory")
                            ? NOT_YET
                            : each.getValue()));
    return new TemplateWords(texts);
  }

  private static Taught taught() {
    Text thing = say("statement.preview.thing");
    return new Taught(
        thing, thing, List.of(thing, thing), List.of(thing), List.of(thing), 20, 60, 75);
  }

  private static Practised practised() {
    Text thing = say("statement.preview.thing");
    return new Practised(
        List.of(new Hours(thing, 7_200)),
        List.of(new Worded(thing, thing)),
        List.of(),
        Optional.of("1"));
  }

  private static Text say(String key) {
    return new Text(Sentences.say(Language.FR, key), Sentences.say(Language.EN, key));
  }
}
