package org.fanal.courseware;

import java.time.LocalDate;
import org.fanal.kernel.Text;

/**
 * The code of ethics that people sign.
 *
 * @param changed what is new in this version, for those who signed another
 */
public record EthicsCode(Text title, LocalDate version, Text changed, ByLanguage<SafeHtml> html) {}
