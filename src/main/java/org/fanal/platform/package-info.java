/**
 * What every feature stands on: the clock, settings, secrets under one master key, the outbox that
 * joins features, the audit trail, mail, and migrations at start.
 *
 * <p>It promises that a fact and its event commit together, that what is sealed cannot be read from
 * a database dump, and that the audit trail holds ids and kinds only. It knows no feature.
 */
@Feature(allowed = {})
package org.fanal.platform;
