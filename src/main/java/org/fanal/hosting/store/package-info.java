/** What hosting keeps in the database. */
package org.fanal.hosting.store;
