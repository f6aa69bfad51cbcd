/**
 * Employers: what an admitted organisation does with shares that holders gave it: requests, a
 * roster, checks of many at once, watches, keys for programs.
 *
 * <p>It promises that nobody is found here by name: it sees the shares that were given to the
 * organisation, and nothing else, and each look leaves its receipt with the holder.
 */
@Feature(allowed = {"disclosure"})
package org.fanal.employers;

import org.fanal.platform.Feature;
