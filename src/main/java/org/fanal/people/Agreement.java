package org.fanal.people;

/** What somebody ticked when they signed up. */
public record Agreement(boolean service, boolean mail) {}
