package org.fanal.courseware;

import java.time.LocalDate;
import org.fanal.kernel.Text;

/** A page of the site that is written as content, such as the privacy notice. */
public record Page(String id, Text title, LocalDate version, ByLanguage<SafeHtml> html) {}
