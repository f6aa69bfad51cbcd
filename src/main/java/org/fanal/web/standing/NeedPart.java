package org.fanal.web.standing;

import java.util.Locale;
import org.fanal.kernel.ModuleId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.standing.NeedLine;

/** Something that is missing, and where it is done. */
public record NeedPart(ProgrammeId programme, NeedLine line) {

  public String address() {
    return switch (line.where()) {
      case MODULE -> "/learn/" + programme + line.module().map(NeedPart::below).orElse("");
      case EXAM -> "/learn/" + programme + "/exam";
      case CODE -> "/ethics";
      case PRACTICUM -> "/certificate/practicum";
      case DECISION -> "/certificate/decisions";
      case LEARNING -> "/certificate/learning";
    };
  }

  public String key() {
    return "certificate_home.where." + line.where().name().toLowerCase(Locale.ROOT);
  }

  private static String below(ModuleId module) {
    return "/" + module;
  }
}
