package org.fanal.certification;

import java.util.List;
import org.fanal.kernel.Text;

/**
 * What an award is about, in the words of the content that was studied.
 *
 * @param neutralTitle names the training, and no field
 * @param skills what was learned
 * @param neutralSkills the same in words that name no field
 * @param drawn how many items a check of the module asks
 * @param scenarios how many scenarios were brought to a safe ending
 */
public record Taught(
    Text title,
    Text neutralTitle,
    List<Text> skills,
    List<Text> neutralSkills,
    int drawn,
    int scenarios) {

  public Taught {
    skills = List.copyOf(skills);
    neutralSkills = List.copyOf(neutralSkills);
  }
}
