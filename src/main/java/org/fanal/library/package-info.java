/**
 * Library: the versions of modules that were ever published here, immutable and known by their
 * hash; and the programme, crisis lines and pages as the newest content says them.
 *
 * <p>It promises that broken content stops the start and never a running server, that a version
 * that somebody studies stays readable for ever, and that crisis lines, glossary and corrections of
 * sources are always the newest. It knows no person.
 */
@Feature(allowed = {})
package org.fanal.library;

import org.fanal.platform.Feature;
