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

  /** The same passage for those who live in one place or another. */
  record Regional(ByRegion<SafeHtml> variants) implements Part {
    @Override
    public <T> T fold(Fold<T> fold) {
      return fold.regional(variants);
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

    T regional(ByRegion<SafeHtml> variants);
  }
}
