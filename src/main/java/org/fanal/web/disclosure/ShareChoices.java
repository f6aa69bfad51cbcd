package org.fanal.web.disclosure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanal.certification.Award;
import org.fanal.credentials.Wording;
import org.fanal.disclosure.Audience;
import org.fanal.disclosure.Claim;
import org.fanal.disclosure.NameShown;
import org.fanal.disclosure.PrintedNames;
import org.fanal.kernel.Language;
import org.fanal.web.kit.Bundles;
import org.fanal.web.kit.Words;

/** The questions of the share editor, with what each answer would reveal. */
@RequestScoped
public class ShareChoices {

  private Words words;

  protected ShareChoices() {}

  @Inject
  public ShareChoices(Words words) {
    this.words = words;
  }

  public List<Choice> audiences(ShareForm form) {
    return Stream.of(Audience.Kind.values())
        .map(kind -> audience(kind, form.audience() == kind))
        .toList();
  }

  /** What this award has to show, in words that the wording allows. */
  public List<Choice> claims(ShareForm form, Award award) {
    return Claim.of(award).stream()
        .map(claim -> claim(claim, form.claims().contains(claim)))
        .toList();
  }

  public List<Choice> wordings(Wording chosen, Award award) {
    String neutral = words.in(award.taught().neutralTitle());
    String full = words.in(award.taught().title());
    return List.of(
        wording(Wording.NEUTRAL, chosen, "share_editor.neutral", neutral),
        wording(Wording.FULL, chosen, "share_editor.full", full));
  }

  public List<Choice> names(NameShown chosen, Optional<String> printed) {
    return List.of(
        name(NameShown.FULL, chosen, printed.orElseGet(() -> words.say("share_editor.name.full"))),
        name(
            NameShown.INITIALS,
            chosen,
            printed
                .map(PrintedNames::initials)
                .orElseGet(() -> words.say("share_editor.name.initials"))),
        name(NameShown.NONE, chosen, words.say("share_editor.name.none")));
  }

  /** Each language by its own name. */
  public List<Choice> languages(Language chosen) {
    return Stream.of(Language.values())
        .map(
            language ->
                new Choice(
                    "language",
                    language.tag(),
                    language == chosen,
                    Bundles.say(language, "share_editor.language.own"),
                    ""))
        .toList();
  }

  public List<Choice> lengths(int chosen) {
    return ShareForm.LENGTHS.stream()
        .map(
            days ->
                new Choice(
                    "days",
                    days.toString(),
                    days == chosen,
                    words.say("share_editor.days.some", days),
                    ""))
        .toList();
  }

  private Choice audience(Audience.Kind kind, boolean chosen) {
    String key = "share_editor.audience." + kind.name().toLowerCase(Locale.ROOT);
    return new Choice("audience", kind.name(), chosen, words.say(key), words.say(key + ".hint"));
  }

  private Choice claim(Claim claim, boolean chosen) {
    String field = ShareForm.field(claim);
    String key = "share_editor.claim." + field;
    String hint = claim == Claim.MODULES ? words.say(key + ".hint") : "";
    return new Choice(field, "yes", chosen, words.say(key), hint);
  }

  private Choice wording(Wording wording, Wording chosen, String key, String title) {
    return new Choice(
        "wording",
        wording.name(),
        wording == chosen,
        words.say(key),
        words.say(key + ".hint", title));
  }

  private static Choice name(NameShown name, NameShown chosen, String label) {
    return new Choice("name", name.name(), name == chosen, label, "");
  }
}
