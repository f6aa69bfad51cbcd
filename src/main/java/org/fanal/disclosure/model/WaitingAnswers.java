package org.fanal.disclosure.model;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Questions that wait for an answer, in memory alone. Each is answered once and read once, by
 * whoever asked; then, or when its time is over, nothing of it is left.
 *
 * @param <A> what an answer is
 */
public final class WaitingAnswers<A> {

  /** How long an answer that came at the last moment can still be read. */
  static final Duration GRACE = Duration.ofMinutes(1);

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Duration stands;
  private final int most;
  private final int mostOfOne;
  private final Map<String, Waiting<A>> byHandle = new LinkedHashMap<>();

  /**
   * @param most of all clients together
   * @param mostOfOne of each client
   */
  public WaitingAnswers(Duration stands, int most, int mostOfOne) {
    this.stands = stands;
    this.most = most;
    this.mostOfOne = mostOfOne;
  }

  /**
   * One question.
   *
   * @param id under which it is found by whoever is asked
   * @param handle known to who asked, and to nobody else
   * @param nonce what an answer must repeat
   * @param state where an answer belongs
   */
  public record Question(String id, String handle, String nonce, String state, Instant until) {}

  /** What became of a question: it waits, it was answered, or neither is known of it. */
  public enum Stage {
    WAITING,
    ANSWERED,
    GONE
  }

  /**
   * Empty when as many wait as may.
   *
   * @param client whom limits are counted for
   */
  public synchronized Optional<Question> ask(String client, Instant now) {
    forget(now);
    if (byHandle.size() >= most || heldFor(client) >= mostOfOne) {
      return Optional.empty();
    }
    Question question = new Question(word(), word(), word(), word(), now.plus(stands));
    byHandle.put(question.handle(), new Waiting<>(client, question));
    return Optional.of(question);
  }

  /** A question that nobody has answered. */
  public synchronized Optional<Question> find(String id, Instant now) {
    return open(now, question -> question.id().equals(id)).map(waiting -> waiting.question);
  }

  /** The question that this answer is for, which takes no other from now on. */
  public synchronized Optional<Question> claim(String state, Instant now) {
    Optional<Waiting<A>> open = open(now, question -> question.state().equals(state));
    open.ifPresent(waiting -> waiting.claimed = true);
    return open.map(waiting -> waiting.question);
  }

  /**
   * @param answer empty for one that does not hold
   */
  public synchronized void answer(Question question, Optional<A> answer) {
    Optional.ofNullable(byHandle.get(question.handle()))
        .ifPresent(waiting -> waiting.answer = Optional.of(answer));
  }

  public synchronized Stage stage(String handle, Instant now) {
    forget(now);
    return Optional.ofNullable(byHandle.get(handle))
        .map(waiting -> waiting.answer.isPresent() ? Stage.ANSWERED : stageAt(waiting, now))
        .orElse(Stage.GONE);
  }

  /** The question of that handle, if it still waits. */
  public synchronized Optional<Question> waiting(String handle, Instant now) {
    return stage(handle, now) == Stage.WAITING
        ? Optional.of(byHandle.get(handle).question)
        : Optional.empty();
  }

  /** The answer that holds, once. */
  public synchronized Optional<A> take(String handle, Instant now) {
    forget(now);
    return Optional.ofNullable(byHandle.remove(handle))
        .flatMap(waiting -> waiting.answer)
        .flatMap(answer -> answer);
  }

  private long heldFor(String client) {
    return byHandle.values().stream().filter(waiting -> waiting.client.equals(client)).count();
  }

  private Stage stageAt(Waiting<A> waiting, Instant now) {
    return now.isBefore(waiting.question.until()) ? Stage.WAITING : Stage.GONE;
  }

  private Optional<Waiting<A>> open(Instant now, Predicate<Question> wanted) {
    return byHandle.values().stream()
        .filter(waiting -> !waiting.claimed && now.isBefore(waiting.question.until()))
        .filter(waiting -> wanted.test(waiting.question))
        .findFirst();
  }

  /** They stand in the order in which they end. */
  private void forget(Instant now) {
    Iterator<Waiting<A>> oldest = byHandle.values().iterator();
    while (oldest.hasNext() && !now.isBefore(oldest.next().question.until().plus(GRACE))) {
      oldest.remove();
    }
  }

  private static String word() {
    byte[] bytes = new byte[24];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static final class Waiting<A> {

    private final String client;
    private final Question question;
    private boolean claimed;
    private Optional<Optional<A>> answer = Optional.empty();

    private Waiting(String client, Question question) {
      this.client = client;
      this.question = question;
    }
  }
}
