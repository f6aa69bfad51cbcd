package org.fanal.web.kit;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;

/** Lets the forms of a page post to the address that the person sees, not to the view behind it. */
public class Addresses extends ViewHandlerWrapper {

  public Addresses(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public String getActionURL(FacesContext context, String viewId) {
    Object address = context.getExternalContext().getRequestMap().get(Routes.ADDRESS);
    boolean same =
        context.getViewRoot() != null && viewId.equals(context.getViewRoot().getViewId());
    return address != null && same ? address.toString() : super.getActionURL(context, viewId);
  }

  @Override
  public java.util.Locale calculateLocale(FacesContext context) {
    return CurrentLanguage.of(context).locale();
  }
}
