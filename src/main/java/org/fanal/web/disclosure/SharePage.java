package org.fanal.web.disclosure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanal.disclosure.ChainCheck;
import org.fanal.disclosure.NameShown;
import org.fanal.disclosure.Receipt;
import org.fanal.disclosure.Receipts;
import org.fanal.disclosure.Seen;
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

  private static final List<String> RESULTS =
      List.of("made", "paused", "resumed", "extended", "over", "days", "ended");

  private Shares shares;
  private Receipts receipts;
  private ShareChoices choices;
  private CurrentPerson current;
  private PathPart path;
  private Words words;
  private HttpServletRequest request;

  private ShareView view;
  private Optional<ChainCheck> chain = Optional.empty();

  protected SharePage() {}

  @Inject
  public SharePage(
      Shares shares,
      Receipts receipts,
      ShareChoices choices,
      CurrentPerson current,
      PathPart path,
      Words words,
      HttpServletRequest request) {
    this.shares = shares;
    this.receipts = receipts;
    this.choices = choices;
    this.current = current;
    this.path = path;
    this.words = words;
    this.request = request;
  }

  public void open() {
    path.find("share")
        .flatMap(ShareId::parse)
        .flatMap(id -> shares.find(current.get().id(), id))
        .ifPresentOrElse(this::show, Exits::notFound);
  }

  private void show(ShareView found) {
    view = found;
    if (request.getParameter("check") != null) {
      chain = receipts.check(current.get().id(), found.id());
    }
  }

  public ShareView getView() {
    return view;
  }

  public SharePart getPart() {
    return new SharePart(view.line());
  }

  public List<ReceiptPart> getReceipts() {
    return view.receipts().stream()
        .map(receipt -> new ReceiptPart(receipt, whatWasShown(receipt)))
        .toList();
  }

  public List<Choice> getLengths() {
    return choices.lengths(0);
  }

  /** What the person's act has come to, in words; empty after none. */
  public String getResult() {
    return RESULTS.stream()
        .filter(result -> request.getParameter(result) != null)
        .findFirst()
        .map(result -> words.say("share_share." + result, words.day(view.line().until())))
        .orElse("");
  }

  /** What following the chain has found, in words; empty unless it was asked for. */
  public String getChainResult() {
    return chain
        .map(check -> words.say("share_share.chain." + name(check.found()), check.lines()))
        .orElse("");
  }

  public boolean isChainWhole() {
    return chain.filter(ChainCheck::isWhole).isPresent();
  }

  private String whatWasShown(Receipt receipt) {
    if (!receipt.valid()) {
      return words.say("share.shown.nothing");
    }
    return receipt.seen().map(this::parts).orElseGet(this::always);
  }

  private String parts(Seen seen) {
    NameShown name = seen.isNamed() ? view.name() : NameShown.NONE;
    Stream<String> chosen =
        seen.claims().stream().map(claim -> words.say("share.shown.claim." + name(claim)));
    return Stream.concat(
            Stream.of(nameAndWording(name, "share.shown.with." + name(seen.wording()))), chosen)
        .collect(Collectors.joining(", "));
  }

  /** A receipt from before parts were noted: all of them were shown. */
  private String always() {
    return nameAndWording(view.name(), getPart().shownKey());
  }

  private String nameAndWording(NameShown name, String wordingKey) {
    return words.say(
        "share.shown", words.say("share.shown.name." + name(name)), words.say(wordingKey));
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
