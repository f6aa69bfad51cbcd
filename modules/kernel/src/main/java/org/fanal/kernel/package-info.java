/**
 * The few words that every part of Fanal shares: languages and texts in both of them, regions, ids
 * of content and the marker of an event.
 *
 * <p>It promises to stay tiny and without dependencies. What only one part uses does not belong
 * here.
 */
package org.fanal.kernel;
