package org.fanal.disclosure;

import java.util.List;

/**
 * What a paper says around the facts, in the words of a template.
 *
 * @param template the number of its version; 0 for the words of the content
 * @param lead first sentences; may be empty
 * @param signatories name and function, a line each
 */
public record Frame(int template, String lead, List<String> signatories) {

  public Frame {
    signatories = List.copyOf(signatories);
  }

  public static Frame none() {
    return new Frame(0, "", List.of());
  }
}
