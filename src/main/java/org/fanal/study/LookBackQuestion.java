package org.fanal.study;

import org.fanal.assessment.Item;
import org.fanal.courseware.Module;

/** A practice question of an earlier module, asked once more. */
public record LookBackQuestion(ModulePath path, Module module, Item item) {}
