/**
 * The tables of people. Read queries of features above may join {@code account} ({@code id}, {@code
 * chosen_name}, {@code language}, {@code region}), {@code account_role}, {@code organisation} and
 * {@code organisation_member}; only people writes them.
 */
package org.fanal.people.store;
