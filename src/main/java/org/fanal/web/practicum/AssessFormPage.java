package org.fanal.web.practicum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.fanal.kernel.PersonId;
import org.fanal.people.CurrentPerson;
import org.fanal.practicum.FillOutcome;
import org.fanal.practicum.FormId;
import org.fanal.practicum.PeerForms;
import org.fanal.web.kit.Exits;
import org.fanal.web.kit.PathPart;

/** {@code /assess/{form}}: a peer assessor fills in the rubric. */
@Named("assessFormPage")
@RequestScoped
public class AssessFormPage {

  private PeerForms forms;
  private FormFields fields;
  private FormShownPage shown;
  private CurrentPerson current;
  private PathPart path;

  protected AssessFormPage() {}

  @Inject
  public AssessFormPage(
      PeerForms forms,
      FormFields fields,
      FormShownPage shown,
      CurrentPerson current,
      PathPart path) {
    this.forms = forms;
    this.fields = fields;
    this.shown = shown;
    this.current = current;
    this.path = path;
  }

  public void open() {
    Optional<FormId> form = path.find("form").flatMap(FormId::parse);
    if (form.isEmpty()) {
      Exits.notFound();
    } else if (!fields.arePosted() || isStillOpen(form.get())) {
      forms.find(me(), form.get()).ifPresentOrElse(shown::show, Exits::notFound);
    }
  }

  private boolean isStillOpen(FormId form) {
    FillOutcome outcome =
        fields.areFinal()
            ? forms.submit(me(), form, fields.typed())
            : forms.save(me(), form, fields.typed());
    if (outcome == FillOutcome.NOT_WHOLE) {
      shown.sayWhatLacks();
      return true;
    }
    if (outcome == FillOutcome.GONE) {
      return true;
    }
    Exits.to(outcome == FillOutcome.SAVED ? "/assess/" + form + "?saved" : "/assess?sent");
    return false;
  }

  private PersonId me() {
    return current.get().id();
  }
}
