package org.fanal.web.kit;

import org.fanal.kernel.Language;

/** The visitor chose a language on this request. */
public record LanguageChosen(Language language) {}
