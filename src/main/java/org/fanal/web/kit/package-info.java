/**
 * The plumbing of pages: addresses to views, words in the visitor's language, headers, assets. No
 * rule of the domain stands here.
 */
package org.fanal.web.kit;
