package org.fanal.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.fanal.people.CurrentPerson;
import org.fanal.people.Invitation;
import org.fanal.people.Invitations;
import org.fanal.people.Person;
import org.fanal.web.kit.CurrentLanguage;
import org.fanal.web.kit.PathPart;
import org.fanal.web.kit.Words;

/** {@code /invitation/{token}}: what somebody is invited to, taken with an account or a new one. */
@Named("invitationPage")
@RequestScoped
public class InvitationPage {

  private Invitations invitations;
  private Openings openings;
  private Entrance entrance;
  private CurrentPerson current;
  private Words words;
  private String token;
  private ProfileForm form;
  private Optional<Invitation> invitation;
  private String password = "";

  protected InvitationPage() {}

  @Inject
  public InvitationPage(
      Invitations invitations,
      Openings openings,
      Entrance entrance,
      CurrentPerson current,
      CurrentLanguage language,
      Words words,
      PathPart path) {
    this.invitations = invitations;
    this.openings = openings;
    this.entrance = entrance;
    this.current = current;
    this.words = words;
    this.token = path.find("token").orElse("");
    this.form = new ProfileForm(language.get());
    this.invitation = invitations.find(token);
  }

  public void accept() {
    invitations.accept(token, current.get().id()).ifPresent(entrance::leadTo);
    invitation = invitations.find(token);
  }

  public void open() {
    openings.follow(invitations.open(token, form.profile(), form.agreement(), password));
    invitation = invitations.find(token);
  }

  public boolean isGood() {
    return invitation.isPresent();
  }

  public boolean isSignedIn() {
    return isGood() && current.find().isPresent();
  }

  public boolean isKnown() {
    return !isSignedIn() && invitation.filter(Invitation::known).isPresent();
  }

  public boolean isNew() {
    return isGood() && !isSignedIn() && !isKnown();
  }

  /** What it is to, in a sentence. */
  public String getWhat() {
    return invitation.map(this::sentence).orElse("");
  }

  private String sentence(Invitation found) {
    String key = "people_invitation.what" + (found.aim().equals("role") ? ".role" : "");
    return words.say(key, words.in(found.what()));
  }

  public String getEmail() {
    return invitation.map(Invitation::email).orElse("");
  }

  public String getName() {
    return current.find().map(Person::chosenName).orElse("");
  }

  public String getLogin() {
    return "/login?to=" + ReturnPath.of("/invitation/" + token).encoded();
  }

  public ProfileForm getForm() {
    return form;
  }

  public String getPassword() {
    return "";
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
