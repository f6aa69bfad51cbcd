package org.fanal.web.disclosure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.fanal.disclosure.PastCheck;
import org.fanal.disclosure.PastChecks;
import org.fanal.people.CurrentPerson;
import org.fanal.platform.Settings;
import org.fanal.web.kit.CurrentLanguage;
import org.fanal.web.kit.Exits;
import org.fanal.web.kit.PathPart;

/** {@code /employer/checks/{check}}: one answer as it was given, to read and to print. */
@Named("pastCheckPage")
@RequestScoped
public class PastCheckPage {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private PastChecks pastChecks;
  private CurrentPerson current;
  private CurrentLanguage language;
  private PathPart path;
  private Settings settings;

  private PastCheck check;

  protected PastCheckPage() {}

  @Inject
  public PastCheckPage(
      PastChecks pastChecks,
      CurrentPerson current,
      CurrentLanguage language,
      PathPart path,
      Settings settings) {
    this.pastChecks = pastChecks;
    this.current = current;
    this.language = language;
    this.path = path;
    this.settings = settings;
  }

  public void open() {
    id().flatMap(id -> pastChecks.find(current.get().id(), id))
        .ifPresentOrElse(found -> check = found, Exits::notFound);
  }

  private Optional<UUID> id() {
    return path.find("check").filter(id -> ID.matcher(id).matches()).map(UUID::fromString);
  }

  public PastCheck getCheck() {
    return check;
  }

  /** When it was answered, in UTC. */
  public String getAt() {
    return Days.utc(language.get(), check.at());
  }

  public String getContact() {
    return settings.neutralContact();
  }
}
