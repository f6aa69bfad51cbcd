package org.fanal.web.kit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanal.platform.Settings;

/** What every page shows around its own content. */
@Named("page")
@RequestScoped
public class LayoutPage {

  private Settings settings;
  private HttpServletRequest request;
  private CurrentLanguage language;

  protected LayoutPage() {}

  @Inject
  public LayoutPage(Settings settings, HttpServletRequest request, CurrentLanguage language) {
    this.settings = settings;
    this.request = request;
    this.language = language;
  }

  public boolean isDemo() {
    return settings.demo();
  }

  /** The same address in the other language, its query with it. */
  public String getOtherLanguage() {
    String asked = Optional.ofNullable(request.getQueryString()).orElse("");
    String kept =
        Stream.of(asked.split("&"))
            .filter(pair -> !pair.isEmpty() && !pair.startsWith("lang="))
            .map(pair -> pair + "&")
            .collect(Collectors.joining());
    return "?" + kept + "lang=" + language.get().other().tag();
  }
}
