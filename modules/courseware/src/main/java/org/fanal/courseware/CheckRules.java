package org.fanal.courseware;

/** How many items a module's check draws, and how long it takes. */
public record CheckRules(int draw, int minutes) {}
