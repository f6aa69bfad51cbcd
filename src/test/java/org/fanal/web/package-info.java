/** What all pages and bundles must keep to. */
package org.fanal.web;
