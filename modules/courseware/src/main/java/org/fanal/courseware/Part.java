package org.fanal.courseware;

import org.fanal.kernel.ItemId;

/** A piece of a step, in reading order; a page sets its forms between the prose. */
public sealed interface Part {

  <T> T fold(Fold<T> fold);

  record Html(SafeHtml html) implements Part {
    @Override
    public <T> T fold(Fold<T> fold) {
      return fold.html(html);
    }
  }

  record PrivatePrompt(Prompt prompt) implements Part {
    @Override
    public <T> T fold(Fold<T> fold) {
      return fold.prompt(prompt);
    }
  }

  record Practice(ItemId item) implements Part {
    @Override
    public <T> T fold(Fold<T> fold) {
      return fold.practice(item);
    }
  }

  interface Fold<T> {
    T html(SafeHtml html);

    T prompt(Prompt prompt);

    T practice(ItemId item);
  }
}
