/** How the platform reaches the database: data source, migrations, conversions, its own tables. */
package org.fanal.platform.store;
