package org.fanal.web.practicum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import org.fanal.practicum.FormView;
import org.fanal.practicum.Typed;
import org.fanal.web.kit.Words;

/** The form that a page shows, whoever fills it in. */
@Named("formShownPage")
@RequestScoped
public class FormShownPage {

  private Words words;
  private FormFields fields;

  private FormView view;
  private List<FormPart> parts = List.of();
  private boolean lacking;

  protected FormShownPage() {}

  @Inject
  public FormShownPage(Words words, FormFields fields) {
    this.words = words;
    this.fields = fields;
  }

  void show(FormView form) {
    view = form;
    parts = form.lines().stream().map(line -> FormPart.of(line, words::in)).toList();
  }

  void sayWhatLacks() {
    lacking = true;
  }

  public boolean isOpen() {
    return view != null;
  }

  public FormView getView() {
    return view;
  }

  public List<FormPart> getParts() {
    return parts;
  }

  /** Whether a mark, the declaration or a shorter comment is asked for. */
  public boolean isLacking() {
    return lacking;
  }

  public boolean isUndeclared() {
    return lacking && !view.declared();
  }

  public boolean isSaved() {
    return fields.wereSaved();
  }

  public String time(Duration time) {
    return Times.say(words, time);
  }

  public int getLongest() {
    return Typed.LONGEST_COMMENT;
  }

  /** The key of what the assessor declares. */
  public String getDeclaration() {
    return PracticumCasePage.key("practicum_form.declare.", view.by());
  }

  /** The key of what the form is for. */
  public String getLead() {
    return PracticumCasePage.key("practicum_form.lead.", view.by());
  }
}
