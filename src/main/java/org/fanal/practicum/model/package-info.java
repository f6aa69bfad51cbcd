/** The ledger of confirmed hours and what an assessor wrote: values and rules alone. */
package org.fanal.practicum.model;
