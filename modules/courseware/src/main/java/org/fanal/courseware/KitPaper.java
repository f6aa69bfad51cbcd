package org.fanal.courseware;

import org.fanal.kernel.Text;

/** A paper to print: a role sheet, a job offer, tips. */
public record KitPaper(String id, Text title, Text lead, ByLanguage<SafeHtml> html) {}
