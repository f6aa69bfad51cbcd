package org.fanal.certification;

import java.util.List;
import org.fanal.kernel.Text;

/**
 * What an award is about, in the words of the content that was studied.
 *
 * @param title of the module, or the whole title of the certificate
 * @param neutralTitle names the training, and no field
 * @param modules the titles of the modules, when the award is about several
 * @param skills what was learned
 * @param neutralSkills the same in words that name no field
 * @param scenarios how many scenarios were brought to a safe ending
 * @param drawn how many items the check of the module asks, or the exam; 0 without one
 * @param pass the share that was asked for, in percent
 */
public record Taught(
    Text title,
    Text neutralTitle,
    List<Text> modules,
    List<Text> skills,
    List<Text> neutralSkills,
    int scenarios,
    int drawn,
    int pass) {

  /** Of the check of a module. */
  public static final int MASTERY = 80;

  public Taught {
    modules = List.copyOf(modules);
    skills = List.copyOf(skills);
    neutralSkills = List.copyOf(neutralSkills);
  }
}
