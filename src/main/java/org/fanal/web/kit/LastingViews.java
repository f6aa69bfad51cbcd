package org.fanal.web.kit;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Builds a page anew when its state is gone, after a restart or a long pause, rather than refuse
 * what somebody sends from it: no form of this site needs more than its fields. That a request
 * comes from our own page is {@link OriginGuard}'s business.
 */
public class LastingViews extends ViewHandlerWrapper {

  public LastingViews(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public UIViewRoot restoreView(FacesContext context, String viewId) {
    UIViewRoot known = super.restoreView(context, viewId);
    return known == null ? anew(context, viewId) : known;
  }

  private UIViewRoot anew(FacesContext context, String viewId) {
    UIViewRoot root = createView(context, viewId);
    context.setViewRoot(root);
    try {
      getViewDeclarationLanguage(context, viewId).buildView(context, root);
    } catch (IOException unreadable) {
      throw new FacesException(new UncheckedIOException(unreadable));
    }
    return root;
  }
}
