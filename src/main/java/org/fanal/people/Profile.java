package org.fanal.people;

import java.time.ZoneId;
import org.fanal.kernel.Language;
import org.fanal.kernel.Region;

/** What a person says about themselves, as written: nothing of it is checked yet. */
public record Profile(String chosenName, Language language, Region region, ZoneId zone) {}
