/**
 * The pages that are open to everybody and come from the content alone: the glossary, resources,
 * and the kit for services that welcome a peer helper. They ask nothing of the database.
 */
package org.fanal.web.library;
