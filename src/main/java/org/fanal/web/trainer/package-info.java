/**
 * What trainers see and do: their cohorts, where each person is, who may need a hand and why. No
 * score, no count of attempts and nothing private ever comes here.
 */
package org.fanal.web.trainer;
