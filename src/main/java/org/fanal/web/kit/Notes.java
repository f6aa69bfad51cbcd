package org.fanal.web.kit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** What keeps a form from going on, said beside its field and above the form. */
@RequestScoped
public class Notes {

  private Words words;
  private boolean any;

  protected Notes() {}

  @Inject
  public Notes(Words words) {
    this.words = words;
  }

  /**
   * @param field the id of the control
   */
  public void beside(String field, String key, Object... arguments) {
    any = true;
    FacesContext.getCurrentInstance()
        .addMessage(
            field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words.say(key, arguments), null));
  }

  /** About the form as a whole. */
  public void above(String key, Object... arguments) {
    beside(null, key, arguments);
  }

  public boolean any() {
    return any;
  }
}
