package org.fanal.study;

import org.fanal.courseware.Lesson;
import org.fanal.pathway.Place;

/**
 * A lesson in a module's list.
 *
 * @param start where opening the lesson leads: its first step not marked, else its first
 */
public record LessonRow(
    Lesson lesson, boolean marked, int stepsDone, int steps, Place.Step start) {}
