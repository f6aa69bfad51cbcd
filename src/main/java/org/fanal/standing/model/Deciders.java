package org.fanal.standing.model;

import java.util.List;
import org.fanal.pathway.requirement.Requirement;

/** Reads out of what is required how many people have to decide. */
public final class Deciders implements Requirement.Fold<Integer> {

  private Deciders() {}

  /** At least one: nothing is granted by nobody. */
  public static int of(Requirement requirement) {
    return Math.max(1, requirement.fold(new Deciders()));
  }

  @Override
  public Integer all(Requirement.All requirement) {
    return most(requirement.parts());
  }

  @Override
  public Integer anyOf(Requirement.AnyOf requirement) {
    return most(requirement.ways());
  }

  @Override
  public Integer one(Requirement.One requirement) {
    return 0;
  }

  @Override
  public Integer module(Requirement.Module requirement) {
    return 0;
  }

  @Override
  public Integer hours(Requirement.Hours requirement) {
    return 0;
  }

  @Override
  public Integer decision(Requirement.Decision requirement) {
    return requirement.deciders();
  }

  private int most(List<Requirement> parts) {
    return parts.stream().mapToInt(part -> part.fold(this)).max().orElse(0);
  }
}
