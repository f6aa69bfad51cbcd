/**
 * The employers' space beyond a single check: what holders gave, what was checked, many codes at
 * once on a page, and the same for programs that show a key.
 */
package org.fanal.web.employers;
