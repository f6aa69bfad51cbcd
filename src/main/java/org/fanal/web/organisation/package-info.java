/**
 * What an organisation sees of itself: what it gets and never gets, its application, the proof of
 * its domain, its members.
 */
package org.fanal.web.organisation;
