/** A module as one EPUB 3 file, to read without a network or to hand to a reading aid. */
package org.fanal.courseware.book;
