/**
 * Hosting: the teams of an organisation that welcome peers, and how ready they say they are.
 *
 * <p>It promises that teams are counted and people never are: a team has a label of the
 * organisation's choosing, a number of vacancies, the day its role sheet was signed, a review after
 * twelve months and its own checks of readiness. Whoever looks across organisations sees counts
 * from which none of them can be told.
 */
@Feature(allowed = {"people", "library"})
package org.fanal.hosting;

import org.fanal.platform.Feature;
