package org.fanal.certification;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.fanal.kernel.ProgrammeId;

/** Which paper of a programme a template is for. */
public record TemplateKey(ProgrammeId programme, AwardKind kind) {

  /** The papers that have a template; module statements say what the content says. */
  public static final List<AwardKind> KINDS =
      List.of(AwardKind.THEORY, AwardKind.PROVISIONAL, AwardKind.CERTIFICATE);

  public TemplateKey {
    if (!KINDS.contains(kind)) {
      throw new IllegalArgumentException("Has no template: " + kind);
    }
  }

  /** Of the parts of an address; empty when they name none. */
  public static Optional<TemplateKey> parse(String programme, String kind) {
    if (!programme.matches("[a-z][a-z0-9-]{0,40}")) {
      return Optional.empty();
    }
    return KINDS.stream()
        .filter(each -> word(each).equals(kind))
        .findFirst()
        .map(each -> new TemplateKey(new ProgrammeId(programme), each));
  }

  /** Its kind as an address says it. */
  public String word() {
    return word(kind);
  }

  /** Stands for a version of it in the audit. */
  UUID subject(int number) {
    String named = programme + "/" + word() + "/" + number;
    return UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8));
  }

  private static String word(AwardKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
