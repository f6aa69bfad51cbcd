/**
 * What holders, verifiers and employers meet: statements and their shares, the bare verification
 * page with a neutral brand, and the employer's own past checks.
 */
package org.fanal.web.disclosure;
