/**
 * Pages and resources: what people and machines meet. It may use any feature's API; none uses it.
 */
package org.fanal.web;
