/**
 * What a course is: reads the files of {@code content/} into immutable records and renders their
 * Markdown once, through an allow-list.
 *
 * <p>It promises to say everything that is wrong in one report, with file, line and mend; that
 * {@link org.fanal.courseware.SafeHtml} is made nowhere else; that the same source always has the
 * same version id. It reads leniently: what is broken is reported and left out, so that an old
 * version still shows after the checks have grown. Whoever publishes asks for a clean report.
 *
 * <p>It knows neither people nor pages, and writes nothing.
 */
package org.fanal.courseware;
