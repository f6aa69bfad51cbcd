/**
 * What a certificate asks for, as a tree, and what somebody still lacks.
 *
 * <p>It promises to look at the whole tree each time: an answer names everything that is missing,
 * in both languages, and never stops at the first thing.
 *
 * <p>It will not decide. That everything is there opens the decision to people; that people have
 * decided is itself one of the things asked for.
 */
package org.fanal.pathway.requirement;
