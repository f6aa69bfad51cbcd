/** The rules of certification: whose address an issuer may have, what a key file holds. */
package org.fanal.certification.model;
