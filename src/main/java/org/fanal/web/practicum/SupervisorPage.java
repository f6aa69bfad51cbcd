package org.fanal.web.practicum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.fanal.practicum.FillOutcome;
import org.fanal.practicum.FormView;
import org.fanal.practicum.SupervisorForms;
import org.fanal.web.kit.Exits;
import org.fanal.web.kit.PathPart;

/**
 * {@code /supervisor/{token}}: the form of somebody without an account. Every link that opens no
 * form, whatever became of it, shows the same page of thanks.
 */
@Named("supervisorPage")
@RequestScoped
public class SupervisorPage {

  private SupervisorForms forms;
  private FormFields fields;
  private FormShownPage shown;
  private PathPart path;

  protected SupervisorPage() {}

  @Inject
  public SupervisorPage(
      SupervisorForms forms, FormFields fields, FormShownPage shown, PathPart path) {
    this.forms = forms;
    this.fields = fields;
    this.shown = shown;
    this.path = path;
  }

  public void open() {
    String token = path.find("token").orElse("");
    if (fields.arePosted() && !took(token)) {
      return;
    }
    Optional<FormView> form = forms.find(token);
    form.ifPresent(shown::show);
  }

  /** Whether the page is to be shown with what was sent, since it could not be taken. */
  private boolean took(String token) {
    FillOutcome outcome =
        fields.areFinal() ? forms.submit(token, fields.typed()) : forms.save(token, fields.typed());
    if (outcome == FillOutcome.NOT_WHOLE) {
      shown.sayWhatLacks();
      return true;
    }
    Exits.to("/supervisor/" + token + (outcome == FillOutcome.SAVED ? "?saved" : ""));
    return false;
  }
}
