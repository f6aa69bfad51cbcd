/** The real WAR in the real server: what only the container can show. Deployed once. */
package org.fanal.it;
