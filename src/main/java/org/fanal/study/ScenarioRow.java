package org.fanal.study;

import org.fanal.courseware.Scenario;

/** A scenario in a module's list. */
public record ScenarioRow(Scenario scenario, boolean done) {}
