/** Standing's tables. */
package org.fanal.standing.store;
