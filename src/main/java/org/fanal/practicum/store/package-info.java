/** Practicums in the database: what people wrote is closed there. */
package org.fanal.practicum.store;
