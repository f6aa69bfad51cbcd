/** A class that breaks two rules on purpose, to see that breaking them is seen. */
package org.fanal.architecture.canary.model;
