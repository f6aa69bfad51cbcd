/**
 * Continuing learning between one certificate and its renewal: what was declared, what of it
 * counts, and whose list is looked at.
 *
 * <p>It promises that the same entries and seed give the same answer for ever, and to know nobody
 * whom a person accompanied. What counts is handed to {@link org.fanal.pathway.requirement} as
 * hours by kind.
 */
package org.fanal.pathway.renewal;
