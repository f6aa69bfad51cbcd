/**
 * The facts of study in the database. Most are written by one statement that decides by itself what
 * wins, and read together in one statement for all that a page needs: so this package speaks SQL
 * and gives back records of the model.
 */
package org.fanal.study.store;
