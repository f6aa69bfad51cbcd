package org.fanal.pathway;

/** How far somebody is with a module, in one word. */
public enum ModuleState {
  NOT_STARTED,
  IN_PROGRESS,
  COMPLETE
}
