/** Health of the application, as load balancers and operators ask for it. */
package org.fanal.web.platform;
