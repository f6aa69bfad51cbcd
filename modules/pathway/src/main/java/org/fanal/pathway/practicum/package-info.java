/**
 * What two assessors, and a third if they disagree, make of somebody's practicum.
 *
 * <p>It promises an answer that names everything: every mark that lacks, every criterion that is
 * not shown. Marks are what people gave; nothing is marked by a machine.
 *
 * <p>It will not know who the assessors are, nor whom the learner accompanied.
 */
package org.fanal.pathway.practicum;
