package org.fanal.platform;

import java.util.UUID;
import org.fanal.kernel.Event;

/** A letter waits, sealed, in the table of mails. */
@EventName("platform.mail-due.1")
public record MailDue(UUID mail) implements Event {}
