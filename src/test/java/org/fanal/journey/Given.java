package org.fanal.journey;

import com.microsoft.playwright.Page;

/** What a holder gives away of a share, and the page on which they follow it. */
record Given(String address, String code, String link) {

  /** As the page of the share shows it. */
  static Given on(Page page) {
    page.waitForURL("**/shares/**");
    return new Given(
        page.url().replaceFirst("\\?.*", ""),
        page.locator("#code").inputValue(),
        page.locator("#link").inputValue());
  }
}
