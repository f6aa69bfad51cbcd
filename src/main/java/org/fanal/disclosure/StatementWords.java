package org.fanal.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanal.certification.Award;
import org.fanal.certification.AwardKind;
import org.fanal.certification.Passage;
import org.fanal.certification.Practised;
import org.fanal.certification.Taught;
import org.fanal.credentials.Wording;
import org.fanal.kernel.Language;
import org.fanal.kernel.Text;
import org.fanal.platform.Sentences;

/** What an award of each kind says, sentence by sentence, in one language and one wording. */
record StatementWords(Award award, Wording wording, Language language) {

  private static final int MINUTES_AN_HOUR = 60;

  String title(boolean withHours) {
    Taught taught = award.taught();
    if (wording == Wording.NEUTRAL) {
      String neutral = written(Passage.HEADING).orElseGet(() -> in(taught.neutralTitle()));
      return withHours
          ? say("statement.title.neutral", neutral, span(award.allMinutes()))
          : neutral;
    }
    return isModule()
        ? say("statement.title.full", in(taught.title()))
        : written(Passage.HEADING).orElseGet(() -> in(taught.title()));
  }

  String rules() {
    return isModule()
        ? say("statement.rules")
        : say("statement.rules.certificates", award.version());
  }

  /** Their titles name the field, so that there are none in neutral words. */
  List<String> modules() {
    return wording == Wording.FULL ? texts(award.taught().modules()) : List.of();
  }

  /** What was seen shown, and what was learned. */
  List<String> skills() {
    List<String> skills =
        award.practised().shown().stream()
            .map(each -> in(each.in(wording)))
            .collect(Collectors.toCollection(ArrayList::new));
    Taught taught = award.taught();
    skills.addAll(texts(wording == Wording.FULL ? taught.skills() : taught.neutralSkills()));
    return skills;
  }

  /** Kinds of hours are said in full words alone: some of them name the field. */
  List<String> practicum(boolean withHours) {
    Practised practised = award.practised();
    if (practised.minutes() == 0) {
      return List.of();
    }
    Stream<String> hours = withHours ? hours(practised) : Stream.empty();
    Optional<String> settings =
        practised.settings().stream()
            .map(each -> in(each.in(wording)))
            .reduce((some, more) -> say("statement.listed", some, more))
            .map(all -> say("statement.practicum.settings", all));
    return Stream.concat(hours, settings.stream()).toList();
  }

  private Stream<String> hours(Practised practised) {
    return wording == Wording.FULL
        ? practised.hours().stream()
            .map(each -> say("statement.practicum.kind", in(each.kind()), span(each.minutes())))
        : Stream.of(say("statement.practicum.all", span(practised.minutes())));
  }

  String hours() {
    Practised practised = award.practised();
    if (practised.minutes() == 0) {
      return say(of("statement.hours"), span(award.minutes()));
    }
    return say("statement.hours.practised", span(award.minutes()), span(practised.minutes()));
  }

  String assessment() {
    Taught taught = award.taught();
    String facts =
        say(
            of("statement.assessment"),
            taught.scenarios(),
            taught.drawn(),
            taught.pass(),
            taught.modules().size());
    String how = written(Passage.CRITERIA).map(first -> first + " " + facts).orElse(facts);
    return award
        .practised()
        .codeOfEthics()
        .map(version -> how + " " + say("statement.ethics", version))
        .orElse(how);
  }

  String limits() {
    return written(Passage.LIMITS).orElseGet(() -> say(of("statement.limits")));
  }

  Frame frame() {
    return award
        .template()
        .map(
            template ->
                new Frame(
                    template.number(),
                    template.words().text(Passage.LEAD, wording, language),
                    template.words().signatories(language)))
        .orElseGet(Frame::none);
  }

  private Optional<String> written(Passage passage) {
    return award.template().map(template -> template.words().text(passage, wording, language));
  }

  /** A term of Open Badges 3.0; in neutral words it looks like any course. */
  String achievementType() {
    if (wording == Wording.NEUTRAL || isModule()) {
      return "Course";
    }
    return award.kind() == AwardKind.THEORY ? "CertificateOfCompletion" : "Certificate";
  }

  /** To the minute for a module; else in whole hours, rounded down, so as not to say too much. */
  private String span(int minutes) {
    int hours = minutes / MINUTES_AN_HOUR;
    int rest = isModule() || hours == 0 ? minutes % MINUTES_AN_HOUR : 0;
    if (hours == 0) {
      return say("statement.duration.minutes", rest);
    }
    return rest == 0
        ? say("statement.duration.hours", hours)
        : say("statement.duration", hours, rest);
  }

  private boolean isModule() {
    return award.kind() == AwardKind.MODULE;
  }

  private String of(String stem) {
    return isModule() ? stem : stem + "." + award.kind().name().toLowerCase(Locale.ROOT);
  }

  private List<String> texts(List<Text> texts) {
    return texts.stream().map(this::in).toList();
  }

  private String in(Text text) {
    return text.in(language);
  }

  private String say(String key, Object... values) {
    return Sentences.say(language, key, values);
  }
}
