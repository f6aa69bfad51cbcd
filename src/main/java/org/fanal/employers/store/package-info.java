/** What employers keep in the database. */
package org.fanal.employers.store;
