package org.fanal.kernel;

/** The stable id of a lesson of the content: lower-case letters, digits and hyphens. */
public record LessonId(String value) {

  public LessonId {
    ContentIds.check(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
