/**
 * Where a person stands with their certificate, from what happened and when.
 *
 * <p>It promises to derive the standing from an append-only history each time anew, so that nothing
 * that is entered later changes what was true before; days are days in UTC, as certificates say
 * them. What cannot happen in a standing changes nothing.
 *
 * <p>It will not decide: that something was granted, suspended or withdrawn is a fact that people
 * made. It knows no reason for any of them.
 */
package org.fanal.pathway.standing;
