package org.fanal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/**
 * Somebody without a mouse, who sees at each step where they are and goes on in the page's order.
 */
record Keyboard(Page page) {

  private static final int MOST_STEPS = 200;

  /** What is wrong with where the focus is; nothing when it stands before or after the page. */
  private static final String FLAW =
      """
      () => {
        const now = document.activeElement
        const before = window.steppedFrom
        window.steppedFrom = now
        // Within a field for a date the browser shows it by itself.
        if (now === document.body || now.type === 'date' && now === before) return ''
        const seen = [now, now.parentElement, now.closest('label')].filter(Boolean).some(each => {
          const {outlineStyle, outlineWidth, boxShadow} = getComputedStyle(each)
          return outlineStyle !== 'none' && outlineWidth !== '0px' || boxShadow !== 'none'
        })
        const {top, bottom} = now.getBoundingClientRect()
        if (!seen) return 'nothing shows the focus'
        if (bottom <= 0 || top >= innerHeight) return 'the focus is off the screen'
        const inOrder = !before?.isConnected || before === now || before === document.body || now.closest('dialog')
          || before.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING
        return inOrder ? '' : 'the focus went back'
      }
      """;

  /** Presses Tab until something is reached. */
  Keyboard goesTo(String selector) {
    for (int steps = 0; steps < MOST_STEPS; steps++) {
      page.keyboard().press("Tab");
      assertThat(page.evaluate(FLAW)).as(where()).isEqualTo("");
      if (isAt(selector)) {
        return this;
      }
    }
    throw new AssertionError("Tab does not lead to " + selector + " on " + page.url());
  }

  Keyboard presses(String key) {
    page.keyboard().press(key);
    return this;
  }

  Keyboard types(String text) {
    page.keyboard().type(text);
    return this;
  }

  private boolean isAt(String selector) {
    return (Boolean) page.evaluate("it => document.activeElement.matches(it)", selector);
  }

  /** What is there because of what was pressed. */
  Keyboard finds(String selector) {
    page.locator(selector).first().waitFor();
    return this;
  }

  private String where() {
    return page.url()
        + " at "
        + page.evaluate("() => document.activeElement.cloneNode(false).outerHTML");
  }
}
