/**
 * What may be asked and what an answer is worth: items, responses, points, the draw of a check, its
 * marking, and when a check may be attempted.
 *
 * <p>It promises to be pure: the same items, responses, seeds and instants give the same result on
 * every machine and for ever, so that a stored attempt can be marked again. Points are exact
 * fractions; nothing is rounded.
 *
 * <p>It will not read files, keep attempts, know the time or choose words: the caller hands over
 * instants and seeds, and says the outcome in the language of the person.
 */
package org.fanal.assessment;
