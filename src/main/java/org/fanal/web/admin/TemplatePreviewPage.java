package org.fanal.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.fanal.certification.TemplateKey;
import org.fanal.certification.TemplateView;
import org.fanal.certification.Templates;
import org.fanal.credentials.Wording;
import org.fanal.disclosure.Shown;
import org.fanal.disclosure.TemplatePreviews;
import org.fanal.kernel.Language;
import org.fanal.web.kit.CurrentLanguage;
import org.fanal.web.kit.Exits;
import org.fanal.web.kit.PathPart;

/** What whoever checks a code would see of a draft. */
@Named("templatePreviewPage")
@RequestScoped
public class TemplatePreviewPage {

  private Templates templates;
  private TemplatePreviews previews;
  private PathPart path;
  private CurrentLanguage language;
  private HttpServletRequest request;

  private Shown shown;

  protected TemplatePreviewPage() {}

  @Inject
  public TemplatePreviewPage(
      Templates templates,
      TemplatePreviews previews,
      PathPart path,
      CurrentLanguage language,
      HttpServletRequest request) {
    this.templates = templates;
    this.previews = previews;
    this.path = path;
    this.language = language;
    this.request = request;
  }

  public void open() {
    Optional<TemplateView> found =
        TemplateKey.parse(path.find("programme").orElse(""), path.find("kind").orElse(""))
            .flatMap(templates::find);
    found.ifPresentOrElse(this::show, Exits::notFound);
  }

  private void show(TemplateView view) {
    Wording wording =
        "full".equals(request.getParameter("wording")) ? Wording.FULL : Wording.NEUTRAL;
    Language chosen =
        Optional.ofNullable(request.getParameter("in"))
            .flatMap(Language::of)
            .orElseGet(language::get);
    shown = previews.shown(view.key(), view.draft(), wording, chosen);
  }

  public Shown getShown() {
    return shown;
  }

  public String getBack() {
    return path.address().replaceFirst("/preview$", "");
  }
}
