/**
 * Signing up and in, the account page and what leads to them: who makes each request, and which
 * addresses are open to whom.
 */
package org.fanal.web.people;
