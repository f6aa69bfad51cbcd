package org.fanal.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.fanal.certification.WalletIssuing;
import org.fanal.certification.WalletShowing;
import org.fanal.credentials.wallet.ShowingRequest;
import org.fanal.disclosure.model.WaitingAnswers;
import org.fanal.disclosure.model.WaitingAnswers.Question;
import org.fanal.disclosure.model.WaitingAnswers.Stage;

/**
 * Asks wallets to show a copy, for whoever checks it (OpenID for Verifiable Presentations 1.0).
 * Neither the question nor the answer is written anywhere: the share gets no receipt, and a restart
 * ends what waits.
 */
@ApplicationScoped
public class Showings {

  public static final Duration STANDS = Duration.ofMinutes(5);

  /** Where a wallet reads what it is asked, and where it answers. */
  public static final String REQUESTS = "/v/wallet/request/";

  public static final String ANSWERS = "/v/wallet/shown";

  private static final int MOST = 5_000;
  private static final int MOST_OF_ONE = 20;

  private final WaitingAnswers<ShowingOutcome.Shows> waiting =
      new WaitingAnswers<>(STANDS, MOST, MOST_OF_ONE);

  private WalletShowing wallets;
  private WalletIssuing issuing;
  private Clock clock;

  protected Showings() {}

  @Inject
  public Showings(WalletShowing wallets, WalletIssuing issuing, Clock clock) {
    this.wallets = wallets;
    this.issuing = issuing;
    this.clock = clock;
  }

  /**
   * Empty when more wait than there is room for.
   *
   * @param client whom limits are counted for
   */
  public Optional<Showing> ask(String client) {
    return waiting.ask(client, clock.instant()).map(this::showing);
  }

  /** The signed request, as long as nobody answered it. */
  public Optional<String> request(String id) {
    return waiting
        .find(id, clock.instant())
        .map(asked -> wallets.request(ANSWERS, asked.nonce(), asked.state(), left(asked)));
  }

  /**
   * What a wallet answers, once: whatever else comes for the same question is for none.
   *
   * @param tokens {@code vp_token}: JSON with the copy under the name that was asked; empty when
   *     the wallet declined
   * @return whether a copy that holds was shown
   */
  public boolean receive(String state, String tokens) {
    Optional<Question> question = waiting.claim(state, clock.instant());
    return question.flatMap(asked -> judged(asked, tokens)).isPresent();
  }

  /** Whether there is no answer yet, and there may still be one. */
  public boolean isWaiting(String handle) {
    return waiting.stage(handle, clock.instant()) == Stage.WAITING;
  }

  /** The answer, which is forgotten with this. */
  public ShowingOutcome look(String handle) {
    return waiting
        .waiting(handle, clock.instant())
        .map(this::showing)
        .<ShowingOutcome>map(ShowingOutcome.Waits::new)
        .orElseGet(() -> taken(handle));
  }

  private Optional<ShowingOutcome.Shows> judged(Question asked, String tokens) {
    Optional<ShowingOutcome.Shows> shows = Optional.empty();
    try {
      shows =
          shown(tokens)
              .flatMap(copy -> wallets.read(copy, asked.nonce()))
              .map(told -> new ShowingOutcome.Shows(told, clock.instant()));
      return shows;
    } finally {
      waiting.answer(asked, shows);
    }
  }

  private ShowingOutcome taken(String handle) {
    return waiting
        .take(handle, clock.instant())
        .<ShowingOutcome>map(shows -> shows)
        .orElseGet(ShowingOutcome.Nothing::new);
  }

  private Duration left(Question asked) {
    return Duration.between(clock.instant(), asked.until());
  }

  private Showing showing(Question asked) {
    String link =
        "openid4vp://?client_id="
            + URLEncoder.encode(wallets.audience(), StandardCharsets.UTF_8)
            + "&request_uri="
            + URLEncoder.encode(issuing.address() + REQUESTS + asked.id(), StandardCharsets.UTF_8);
    Squares squares = Squares.of(link);
    return new Showing(asked.handle(), link, asked.until(), squares.path(), squares.size());
  }

  /** One copy, alone or in a list of one. */
  private static Optional<String> shown(String tokens) {
    try {
      JsonValue shown = Jsons.read(tokens).get(ShowingRequest.COPY);
      JsonValue copy = shown instanceof JsonArray all && all.size() == 1 ? all.get(0) : shown;
      return copy instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    } catch (JsonException unread) {
      return Optional.empty();
    }
  }
}
