package org.fanal.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fanal.certification.TemplateView;
import org.fanal.certification.Templates;

/** {@code /admin/templates}: the papers that have one. */
@Named("adminTemplatesPage")
@RequestScoped
public class AdminTemplatesPage {

  private Templates templates;
  private List<TemplateView> all;

  protected AdminTemplatesPage() {}

  @Inject
  public AdminTemplatesPage(Templates templates) {
    this.templates = templates;
  }

  public List<TemplateView> getAll() {
    if (all == null) {
      all = templates.all();
    }
    return all;
  }

  /** The key of what the paper is called. */
  public String title(TemplateView template) {
    return "admin_templates.kind." + template.key().word();
  }
}
