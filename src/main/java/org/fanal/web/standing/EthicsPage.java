package org.fanal.web.standing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fanal.courseware.EthicsCode;
import org.fanal.courseware.SafeHtml;
import org.fanal.people.CurrentPerson;
import org.fanal.standing.EthicsCodes;
import org.fanal.standing.EthicsMoment;
import org.fanal.standing.EthicsSignature;
import org.fanal.standing.EthicsView;
import org.fanal.standing.SignOutcome;
import org.fanal.web.kit.CurrentLanguage;
import org.fanal.web.kit.Exits;

/** {@code /ethics}: the code of ethics to read and to sign, and what was signed when. */
@Named("ethicsPage")
@RequestScoped
public class EthicsPage {

  private EthicsCodes codes;
  private CurrentPerson current;
  private CurrentLanguage language;
  private HttpServletRequest request;

  private EthicsView view;
  private SignOutcome outcome = SignOutcome.SIGNED;

  protected EthicsPage() {}

  @Inject
  public EthicsPage(
      EthicsCodes codes,
      CurrentPerson current,
      CurrentLanguage language,
      HttpServletRequest request) {
    this.codes = codes;
    this.current = current;
    this.language = language;
    this.request = request;
  }

  public void open() {
    if (request.getMethod().equals("POST")) {
      outcome =
          codes.sign(
              current.get().id(),
              version(),
              shown(),
              request.getParameter("promise") != null,
              getName());
      if (!isKeptFromGoingOn()) {
        Exits.to(outcome == SignOutcome.SIGNED ? "/ethics?signed" : "/ethics");
        return;
      }
    }
    view = codes.view(current.get().id());
  }

  public EthicsCode getCode() {
    return view.code();
  }

  public SafeHtml getHtml() {
    return view.code().html().in(language.get());
  }

  public List<EthicsSignature> getSignatures() {
    return view.signatures();
  }

  public boolean isAsked() {
    return view.next().isPresent();
  }

  /** The key of why it is asked for now. */
  public String getWhy() {
    return view.next()
        .map(moment -> key("ethics_sign.why.", moment))
        .orElse("ethics_sign.why.none");
  }

  /** The moment to sign at, which is sent with the signature; none where nothing is asked for. */
  public String getNext() {
    return view.next().map(EthicsMoment::name).orElse("");
  }

  public boolean isNewVersion() {
    return view.next().filter(moment -> moment == EthicsMoment.NEW_VERSION).isPresent();
  }

  /** The key of a moment. */
  public String moment(EthicsSignature signature) {
    return key("ethics_sign.moment.", signature.moment());
  }

  /** Whether it was signed just before. */
  public boolean isSigned() {
    return request.getParameter("signed") != null;
  }

  public boolean isKeptFromGoingOn() {
    return outcome != SignOutcome.SIGNED && outcome != SignOutcome.NOTHING_TO_SIGN;
  }

  public boolean isOtherVersion() {
    return outcome == SignOutcome.OTHER_VERSION;
  }

  public boolean isNotPromised() {
    return outcome == SignOutcome.NOT_PROMISED;
  }

  public boolean isNameUnfit() {
    return outcome == SignOutcome.NAME_UNFIT;
  }

  /** What stands in the field: what was typed, else the name that the person chose. */
  public String getName() {
    String typed = request.getParameter("name");
    return typed == null ? current.get().chosenName() : typed;
  }

  public int getLongest() {
    return EthicsCodes.LONGEST_NAME;
  }

  private EthicsMoment shown() {
    String moment = request.getParameter("moment");
    return Stream.of(EthicsMoment.values())
        .filter(each -> each.name().equals(moment))
        .findFirst()
        .orElse(EthicsMoment.START);
  }

  private LocalDate version() {
    String shown = request.getParameter("version");
    try {
      return shown == null ? LocalDate.MIN : LocalDate.parse(shown);
    } catch (DateTimeParseException noDay) {
      return LocalDate.MIN;
    }
  }

  private static String key(String before, EthicsMoment moment) {
    return before + moment.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
