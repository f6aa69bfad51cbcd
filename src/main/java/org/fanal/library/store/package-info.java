/** The table of published versions. */
package org.fanal.library.store;
