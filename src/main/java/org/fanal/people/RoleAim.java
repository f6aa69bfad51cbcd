package org.fanal.people;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fanal.kernel.Language;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.Text;
import org.fanal.platform.Sentences;

/** An invitation to hold a role; the target is the role's name. */
@Dependent
class RoleAim implements InvitationAim {

  static final String NAME = "role";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Text> describe(String target) {
    return List.of(Role.values()).stream()
        .filter(role -> role.name().equals(target))
        .map(role -> "people.role." + role.name().toLowerCase(Locale.ROOT))
        .map(key -> new Text(Sentences.say(Language.FR, key), Sentences.say(Language.EN, key)))
        .findFirst();
  }

  @Override
  public Role role(String target) {
    return Role.valueOf(target);
  }

  @Override
  public String accept(PersonId person, String target, PersonId invitedBy) {
    return switch (role(target)) {
      case TRAINEE -> "/dashboard";
      case TRAINER -> "/trainer";
      case EMPLOYER -> "/employer";
      case COORDINATOR -> "/practicum";
      case ASSESSOR -> "/assess";
      case COMMITTEE -> "/committee";
      case ADMINISTRATOR -> "/admin";
    };
  }
}
