/**
 * Where somebody is on the way: what is done, what is missing, what is open and where to go on; and
 * for those who accompany, who may need a hand and why.
 *
 * <p>It promises to derive everything from the shape of the programme and a person's facts, each
 * time anew: no progress is stored. Facts about what the shape no longer has are ignored; a
 * completed module stays completed.
 *
 * <p>It will not count attempts, know scores or rank anyone, and it knows no time of its own.
 */
package org.fanal.pathway;
