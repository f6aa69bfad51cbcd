package org.fanal.kernel;

/**
 * Something that happened, told to whoever listens: a record of ids, instants and the few facts a
 * listener needs, named in the past tense.
 */
public interface Event {}
