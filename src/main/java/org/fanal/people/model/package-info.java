/** The rules of people: what an address, a name, a password and a token are, and how long. */
package org.fanal.people.model;
