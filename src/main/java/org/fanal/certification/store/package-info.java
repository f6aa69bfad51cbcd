/** Awards, places in status lists and published editions in the database. */
package org.fanal.certification.store;
