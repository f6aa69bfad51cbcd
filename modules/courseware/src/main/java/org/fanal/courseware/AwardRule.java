package org.fanal.courseware;

import org.fanal.kernel.Text;
import org.fanal.pathway.requirement.Requirement;

/** What an award is called and asks for. */
public record AwardRule(Text name, Requirement needs) {}
