/** Where somebody stands, as they read it: the page of their certificate and what they can ask. */
package org.fanal.web.standing;
