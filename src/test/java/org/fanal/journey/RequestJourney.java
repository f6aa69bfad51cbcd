package org.fanal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.fanal.kernel.Language;
import org.fanal.platform.Sentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An organisation asks for a proof; whoever reads it shows one, or goes away unnoticed. */
class RequestJourney {

  private static final String HOLDER = "rosalie@example.org";
  private static final String OTHER = "daniel@example.org";

  @ParameterizedTest
  @EnumSource(Language.class)
  void isApprovedByWhoeverLikesAndDeclinedWithoutATrace(Language language) {
    try (Visitor employer = Visitor.reading(language);
        Visitor other = Visitor.reading(language);
        Visitor holder = Visitor.onAnOldPhoneAtNight(language)) {
      RosterDesk desk = RosterDesk.of(employer, language);
      String why = "Accueillir une personne dans notre équipe " + UUID.randomUUID();
      String link = asks(employer, why);
      String request = employer.page().url();
      String untouched = shows(employer, request);

      declines(other.signIn(OTHER), link, why);

      assertThat(shows(employer, request)).as("declined without a trace").isEqualTo(untouched);
      int before = desk.lines();
      Given given = approves(holder.signIn(HOLDER), link, why);
      assertThat(shows(employer, request)).as("approved without a trace").isEqualTo(untouched);
      assertThat(desk.lines()).isEqualTo(before + 1);
      checks(employer, language, given);
    }
  }

  private static String asks(Visitor employer, String why) {
    Page page = employer.goTo("/employer/requests").findsThePageInOrder().page();
    page.locator("section[aria-labelledby=ask] button").click();
    page.locator(".summary a[href='#why']").waitFor();
    employer.findsThePageInOrder();
    page.locator("#why").fill(why);
    page.locator("section[aria-labelledby=ask] button").click();
    page.waitForURL("**/employer/requests/*/*");
    employer.findsThePageInOrder();
    return page.locator("p.code").innerText().strip();
  }

  private static String shows(Visitor employer, String request) {
    return employer.goTo(request).page().locator("main").innerHTML();
  }

  private static void declines(Visitor other, String link, String why) {
    Page page = reads(other, link, why);
    page.locator("section[aria-labelledby=decline] a").click();
    page.waitForURL("**/statements");
  }

  private static Page reads(Visitor person, String link, String why) {
    Page page = person.goTo(link).findsThePageInOrder().page();
    assertThat(page.locator("section[aria-labelledby=asks]")).containsText(why);
    return page;
  }

  /** What is asked for stands in the editor, free to be changed. */
  private static Given approves(Visitor holder, String link, String why) {
    Page page = reads(holder, link, why);
    page.locator("section[aria-labelledby=answer] .btn").first().click();
    page.locator("#preview .sheet").waitFor();
    assertThat(page.locator("input[name=audience][value=ORGANISATION]")).isChecked();
    assertThat(page.locator("#handle")).not().hasValue("");
    holder.findsThePageInOrder();
    page.locator("button[name=make]").click();
    return Given.on(page);
  }

  private static void checks(Visitor employer, Language language, Given given) {
    employer.goTo("/employer");
    new Verifier(employer, language).typesHere(given.code());
    assertThat(employer.page().locator("h1")).hasText(Sentences.say(language, "v_valid.title"));
  }
}
