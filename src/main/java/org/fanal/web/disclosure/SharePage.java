package org.fanal.web.disclosure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.fanal.disclosure.ShareId;
import org.fanal.disclosure.ShareView;
import org.fanal.disclosure.Shares;
import org.fanal.people.CurrentPerson;
import org.fanal.web.kit.Exits;
import org.fanal.web.kit.PathPart;
import org.fanal.web.kit.Words;

/** {@code /shares/{share}}: what to give, what it shows, who opened it, and how to end it. */
@Named("sharePage")
@RequestScoped
public class SharePage {

  private Shares shares;
  private CurrentPerson current;
  private PathPart path;
  private Words words;
  private HttpServletRequest request;

  private ShareView view;

  protected SharePage() {}

  @Inject
  public SharePage(
      Shares shares,
      CurrentPerson current,
      PathPart path,
      Words words,
      HttpServletRequest request) {
    this.shares = shares;
    this.current = current;
    this.path = path;
    this.words = words;
    this.request = request;
  }

  public void open() {
    path.find("share")
        .flatMap(ShareId::parse)
        .flatMap(id -> shares.find(current.get().id(), id))
        .ifPresentOrElse(found -> view = found, Exits::notFound);
  }

  public ShareView getView() {
    return view;
  }

  public SharePart getPart() {
    return new SharePart(view.line());
  }

  /** What each opening showed, in words. */
  public String getWhatIsShown() {
    String name = words.say("share.shown.name." + view.name().name().toLowerCase(Locale.ROOT));
    return words.say("share.shown", name, words.say(getPart().shownKey()));
  }

  public List<ReceiptPart> getReceipts() {
    return view.receipts().stream().map(ReceiptPart::new).toList();
  }

  /** Whether the person has just made it. */
  public boolean isMade() {
    return request.getParameter("made") != null;
  }

  /** Whether the person has just ended it. */
  public boolean isEnded() {
    return request.getParameter("ended") != null && !getPart().active();
  }
}
