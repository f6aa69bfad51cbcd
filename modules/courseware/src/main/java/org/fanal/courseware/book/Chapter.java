package org.fanal.courseware.book;

/**
 * One document of the book.
 *
 * @param file its name in the book, unique, such as {@code l1.welcome.xhtml}
 * @param title its heading and its words in the table of contents
 * @param level 1 for what stands by itself, 2 for a step of the lesson before
 * @param body well-formed markup
 */
record Chapter(String file, String title, int level, String body) {}
