package org.fanal.web.trainer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fanal.kernel.Language;
import org.fanal.people.CurrentPerson;
import org.fanal.people.Invitations;
import org.fanal.study.CohortId;
import org.fanal.study.Cohorts;
import org.fanal.web.kit.CurrentLanguage;
import org.fanal.web.kit.Exits;
import org.fanal.web.kit.Notes;
import org.fanal.web.kit.PathPart;
import org.fanal.web.kit.Words;

/**
 * Invites people to a cohort by mail. The answer is the same whether an address is known or not.
 */
@Named("trainerInvitePage")
@RequestScoped
public class TrainerInvitePage {

  private static final int MOST = 20;

  private CurrentPerson person;
  private CurrentLanguage pageLanguage;
  private PathPart path;
  private Cohorts cohorts;
  private Notes notes;
  private Words words;

  private String emails = "";
  private String language = "";

  protected TrainerInvitePage() {}

  @Inject
  public TrainerInvitePage(
      CurrentPerson person,
      CurrentLanguage pageLanguage,
      PathPart path,
      Cohorts cohorts,
      Notes notes,
      Words words) {
    this.person = person;
    this.pageLanguage = pageLanguage;
    this.path = path;
    this.cohorts = cohorts;
    this.notes = notes;
    this.words = words;
  }

  public void send() {
    List<String> addresses = emails.lines().map(String::strip).filter(a -> !a.isEmpty()).toList();
    if (addresses.isEmpty() || addresses.size() > MOST) {
      notes.beside(
          "emails", addresses.isEmpty() ? "trainer.fix.emails" : "trainer.fix.emails.most");
      return;
    }
    List<String> unsent = new ArrayList<>(addresses);
    for (String address : addresses) {
      if (invite(address)) {
        unsent.remove(address);
      }
    }
    emails = String.join("\n", unsent);
    if (unsent.isEmpty()) {
      Exits.to(path.address() + "?done=" + Done.INVITED);
    } else if (unsent.size() < addresses.size()) {
      notes.above("trainer.sent-some", addresses.size() - unsent.size());
    }
  }

  /** Whether it left; if not, the reason stands beside the field. */
  private boolean invite(String address) {
    Optional<Invitations.Outcome> outcome =
        path.find("cohort")
            .flatMap(CohortId::of)
            .flatMap(cohort -> cohorts.invite(person.get().id(), cohort, address, inLanguage()));
    if (outcome.isEmpty()) {
      return false;
    }
    if (outcome.get() instanceof Invitations.NotAnAddress) {
      notes.beside("emails", "trainer.fix.address", address);
    } else if (outcome.get() instanceof Invitations.Wait wait) {
      notes.beside("emails", "trainer.fix.wait", words.time(wait.until()));
    }
    return outcome.get() instanceof Invitations.Sent;
  }

  private Language inLanguage() {
    return Language.of(getLanguage()).orElseGet(pageLanguage::get);
  }

  public String getEmails() {
    return emails;
  }

  public void setEmails(String emails) {
    this.emails = emails;
  }

  /** The page's language until another is chosen. */
  public String getLanguage() {
    return language.isEmpty() ? pageLanguage.get().tag() : language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }
}
