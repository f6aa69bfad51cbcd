/**
 * What coordinators, assessors and trainees see of practicums. A form is posted to the address of
 * its own page, so that what was typed stands there again; other acts are under {@code /do}.
 */
package org.fanal.web.practicum;
