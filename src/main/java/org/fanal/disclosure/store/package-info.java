/**
 * Shares, receipts, printed names and past checks in the database, sealed but for ids and dates.
 */
package org.fanal.disclosure.store;
