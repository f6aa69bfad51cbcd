/**
 * The pages that are open to everybody and come from the content alone: the glossary, resources,
 * and the kit for services that welcome a peer helper. Only taking stock for an organisation asks
 * anything of the database.
 */
package org.fanal.web.library;
