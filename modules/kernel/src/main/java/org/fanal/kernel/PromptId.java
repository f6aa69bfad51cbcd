package org.fanal.kernel;

/** The stable id of a prompt of the content: lower-case letters, digits and hyphens. */
public record PromptId(String value) {

  public PromptId {
    ContentIds.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
