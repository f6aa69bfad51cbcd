/**
 * What {@code deploy/fanal bench} runs: the built application on a data folder of its own, five
 * hundred seeded trainees, and what each thing that people do costs in processor time, statements
 * and bytes. A tool, not a test: figures depend on the machine and are printed with it.
 */
package org.fanal.bench;
