/** Tests of the rules of people. */
package org.fanal.people.model;
