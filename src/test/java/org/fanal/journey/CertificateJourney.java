package org.fanal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fanal.kernel.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The whole way of a certificate: its holder asks and two people decide, it is shown in three ways
 * and in every form, who was shown it checks each, and a withdrawal is seen everywhere within an
 * epoch of the status lists.
 */
class CertificateJourney {

  private static final String UNKNOWN = "000-000-000-000-000-000-000-000-000";

  private final RunningApplication application = RunningApplication.hasty();

  /** Somebody who did everything that is asked for, for each language: a case is decided once. */
  private enum Candidate {
    MARIANNE("marianne@example.org", "Marianne Roy", "M. R."),
    FLORENCE("florence@example.org", "Florence Webb", "F. W.");

    private final String email;
    private final String name;
    private final String initials;

    Candidate(String email, String name, String initials) {
      this.email = email;
      this.name = name;
      this.initials = initials;
    }

    static Candidate of(Language language) {
      return language == Language.FR ? MARIANNE : FLORENCE;
    }
  }

  /** The three shares, and the files of the first. */
  private record Shown(Given neutral, Given full, Given few, List<Path> files) {

    List<String> codes() {
      return Stream.of(neutral, full, few).map(Given::code).toList();
    }

    PublishedStatus status() {
      return files.stream()
          .filter(file -> file.toString().endsWith(".json"))
          .map(PublishedStatus::of)
          .findFirst()
          .orElseThrow();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void isGrantedShownCheckedAndWithdrawn(Language language, @TempDir Path folder) {
    Candidate candidate = Candidate.of(language);
    Committee committee = new Committee(language, application);
    try (Visitor somebody = Visitor.onAnOldPhoneAtNight(language, application);
        Visitor stranger = Visitor.reading(language, application);
        Visitor employer = Visitor.reading(language, application)) {
      RosterDesk roster = RosterDesk.of(employer, language);
      SampleClient program = SampleClient.ofTheOrganisationOf(employer);
      Holder holder = new Holder(somebody.signIn(candidate.email), language, candidate.name);
      holder.asksForTheDecision();
      committee.decidesFor(candidate.name);
      holder.readsTheDecision();

      Shown shown = shows(holder, roster.handle(), folder);

      Verifier anybody = new Verifier(stranger, language);
      Verifier inside = new Verifier(employer, language);
      checksByLinkAndCode(anybody, shown, candidate);
      checksTheFiles(anybody, shown);
      checksForTheOrganisation(anybody, inside, shown);
      assertThat(program.check(shown.codes()).status()).isZero();
      assertThat(roster.listed(candidate.name)).isPositive();
      String line = roster.watches(candidate.name);

      committee.withdrawsFrom(candidate.name);

      learnsNothingAnyMore(anybody, shown);
      inside.visitor().goTo("/employer");
      inside.typesHere(shown.full().code());
      inside.isTold("v_not.title");
      assertThat(roster.listed(candidate.name)).as("named no more").isZero();
      SampleClient.Told told = program.check(shown.codes());
      assertThat(told.status()).isOne();
      assertThat(told.lines()).filteredOn(each -> each.contains("false")).hasSize(3);
      shown.status().getsSetFor(stranger);
      roster.isToldThatItTurned(line);
      seesItInTheFiles(anybody, shown);
      holder.readsTheWithdrawalAndAppeals();
    }
  }

  private static Shown shows(Holder holder, String handle, Path folder) {
    Given neutral = holder.givesAnybody();
    Given full = holder.givesTheOrganisation(handle);
    Given few = holder.givesLittle();
    return new Shown(neutral, full, few, holder.takesTheFilesOf(neutral, folder));
  }

  private static void checksByLinkAndCode(Verifier anybody, Shown shown, Candidate candidate) {
    anybody.opens(shown.neutral());
    anybody.isTold("v_valid.title");
    anybody.visitor().findsThePageInOrder();
    assertThat(anybody.visitor().page().content().toLowerCase(Locale.ROOT))
        .doesNotContain("pair aidant", "peer", "santé mentale", "mental");
    int all = anybody.facts();

    anybody.types(shown.few().code());

    anybody.isTold("v_valid.title");
    assertThat(anybody.name()).hasText(candidate.initials);
    assertThat(anybody.facts()).isLessThan(all);
  }

  private static void checksTheFiles(Verifier anybody, Shown shown) {
    assertThat(shown.status().isSetFor(anybody.visitor())).isFalse();
    shown
        .files()
        .forEach(
            file -> {
              anybody.presents(file);
              anybody.isTold("v_valid.title");
            });
    anybody.visitor().findsThePageInOrder();
  }

  /** What is for an organisation is nothing for whoever else has the code. */
  private static void checksForTheOrganisation(Verifier anybody, Verifier inside, Shown shown) {
    anybody.types(shown.full().code());
    anybody.isTold("v_not.title");

    inside.visitor().goTo("/employer");
    inside.typesHere(shown.full().code());

    inside.isTold("v_valid.title");
    inside.visitor().findsThePageInOrder();
  }

  private static void learnsNothingAnyMore(Verifier anybody, Shown shown) {
    Stream.of(shown.neutral(), shown.full(), shown.few())
        .forEach(
            given -> {
              anybody.opens(given);
              anybody.isTold("v_not.title");
            });
    anybody.visitor().findsThePageInOrder();
    String unknown = anybody.answer(UNKNOWN);
    assertThat(shown.codes())
        .allSatisfy(code -> assertThat(anybody.answer(code)).isEqualTo(unknown));
  }

  /** Whoever has the file hears which of the three checks does not hold. */
  private static void seesItInTheFiles(Verifier anybody, Shown shown) {
    shown
        .files()
        .forEach(
            file -> {
              anybody.presents(file);
              anybody.isTold("v_not.title");
            });
    anybody.visitor().findsThePageInOrder();
  }
}
