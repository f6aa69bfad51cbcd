/**
 * Study: enrolment, cohorts and their trainers, reading, private writing, scenarios, checks and
 * progress.
 *
 * <p>It promises that what a person wrote is never lost and never read by another, that progress is
 * derived from facts in the same transaction, and that nobody is ever stuck. What a completed
 * module is worth is not its business: it says that the module was completed.
 */
@Feature(allowed = {"people", "library"})
package org.fanal.study;

import org.fanal.platform.Feature;
