/**
 * The pages of whoever studies, and what their forms and scripts do.
 *
 * <p>Each page works without script: forms post to {@code /do/…} and lead back. Scripts send the
 * same fields to the same addresses and get JSON.
 */
package org.fanal.web.learn;
