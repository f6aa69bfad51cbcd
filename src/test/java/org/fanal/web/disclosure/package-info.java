/** What holders, verifiers and employers meet. */
package org.fanal.web.disclosure;
