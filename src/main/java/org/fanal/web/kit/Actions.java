package org.fanal.web.kit;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** What plain forms and scripts do: every resource answers under {@code /do}. */
@ApplicationPath("do")
public class Actions extends Application {}
