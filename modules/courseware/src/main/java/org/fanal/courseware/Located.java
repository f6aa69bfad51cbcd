package org.fanal.courseware;

/** A value and the line where it stands. */
record Located(String value, int line) {}
