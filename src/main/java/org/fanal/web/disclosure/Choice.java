package org.fanal.web.disclosure;

/**
 * One answer of a question with radio buttons.
 *
 * @param hint may be empty
 */
public record Choice(String name, String value, boolean chosen, String label, String hint) {}
