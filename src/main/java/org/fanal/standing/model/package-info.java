/** The rules of standing that need neither a database nor a server. */
package org.fanal.standing.model;
