/** What machines fetch to check a certificate: keys, status lists, contexts. */
package org.fanal.web.certification;
