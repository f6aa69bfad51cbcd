/** Tests of people on a real database, attacks included. */
package org.fanal.people;
