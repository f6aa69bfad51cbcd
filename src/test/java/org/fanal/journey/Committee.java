package org.fanal.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.fanal.kernel.Language;

/** Two members of the committee, who decide one after the other. */
record Committee(Language language, RunningApplication application) {

  private static final String FIRST = "victor@example.org";
  private static final String SECOND = "aline@example.org";
  private static final String THIRD = "rose@example.org";
  private static final String REASONS = "Tout ce qui est demandé est là, et rien ne manque.";

  /** Both look at the evidence, say yes with their reasons, and confirm. */
  void decidesFor(String name) {
    decides(FIRST, name);
    decides(SECOND, name);
  }

  /** From a decision that both took part in; who opens the second case leaves it to two others. */
  void withdrawsFrom(String name) {
    try (Visitor member = Visitor.reading(language, application)) {
      member.signIn(FIRST).goTo("/committee?lang=" + language.tag());
      opensCase(member, "decided", name);
      Page page = member.page();
      page.locator("a[href$='/open']").click();
      member.findsThePageInOrder();
      page.locator("input[name=matter][value=WITHDRAWAL]").check();
      confirms(member);
    }
    decides(SECOND, name);
    decides(THIRD, name);
  }

  /**
   * One of them is enough to renew; where the lot fell on a person, their proof is looked at first.
   */
  void renewsFor(String name) {
    try (Visitor member = Visitor.reading(language, application)) {
      member.signIn(THIRD).goTo("/committee?lang=" + language.tag());
      opensCase(member, "waiting", name);
      Locator proof = member.page().locator("form[action$='/proof-seen'] button");
      if (proof.count() == 1) {
        member.findsThePageInOrder();
        proof.click();
        proof.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
      }
      saysYes(member);
    }
  }

  private void decides(String email, String name) {
    try (Visitor member = Visitor.reading(language, application)) {
      member.signIn(email).goTo("/committee?lang=" + language.tag()).findsThePageInOrder();
      opensCase(member, "waiting", name);
      saysYes(member);
    }
  }

  private static void saysYes(Visitor member) {
    member.findsThePageInOrder();
    member.page().locator("input[name=choice][value=yes]").check();
    confirms(member);
    member.findsThePageInOrder();
  }

  private static void confirms(Visitor member) {
    Page page = member.page();
    page.locator("#reasons").fill(REASONS);
    page.locator("button[name=look]").click();
    page.locator("button[name=do]").waitFor();
    member.findsThePageInOrder();
    page.locator("button[name=do]").click();
    page.waitForURL("**/committee?done=*");
  }

  private static void opensCase(Visitor member, String section, String name) {
    member
        .page()
        .locator("section[aria-labelledby=" + section + "] h3 a")
        .filter(new Locator.FilterOptions().setHasText(name))
        .first()
        .click();
    member.page().waitForURL("**/committee/*");
  }
}
