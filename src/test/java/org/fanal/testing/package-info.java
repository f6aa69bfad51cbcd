/**
 * What tests of several features stand on: a real MariaDB, transactions, a counter of statements.
 */
package org.fanal.testing;
