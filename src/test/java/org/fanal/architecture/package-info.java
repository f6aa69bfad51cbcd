/** The walls that architecture promises, held by tests. */
package org.fanal.architecture;
