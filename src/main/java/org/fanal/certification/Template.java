package org.fanal.certification;

/**
 * A published version of a template, which nobody changes.
 *
 * @param number counted from 1 for each paper of a programme
 */
public record Template(int number, TemplateWords words) {

  public Template {
    if (number < 1) {
      throw new IllegalArgumentException("Not the number of a version: " + number);
    }
  }
}
