/**
 * What administrators see and do: roles, organisations, parked events, the audit trail. Somebody is
 * found by their exact address only, and nothing of their study comes here.
 */
package org.fanal.web.admin;
