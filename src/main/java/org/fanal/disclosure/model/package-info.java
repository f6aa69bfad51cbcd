/** The rules of disclosure: the form of codes, the chain of receipts, the words of a share. */
package org.fanal.disclosure.model;
