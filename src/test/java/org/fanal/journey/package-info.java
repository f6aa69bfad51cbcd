/**
 * What people do in a real browser, against the application started as {@code deploy/fanal run}
 * starts it: one class a promise, every page on the way also passed by axe.
 */
package org.fanal.journey;
