package org.fanal.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fanal.web.kit.PathPart;

/** {@code /demo/mail}: the letters that the demo laid in a folder, the newest first, or one. */
@Named("demoMailPage")
@RequestScoped
public class DemoMailPage {

  private DemoMailbox mailbox;
  private String shown;

  protected DemoMailPage() {}

  @Inject
  public DemoMailPage(DemoMailbox mailbox, PathPart path) {
    this.mailbox = mailbox;
    this.shown = path.find("mail").orElse("");
  }

  public List<LaidLetter> getLetters() {
    return shown.isEmpty() ? mailbox.newest() : mailbox.find(shown).stream().toList();
  }

  public boolean isOne() {
    return !shown.isEmpty();
  }
}
