package org.fanal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanal.journey.Client.Answer;
import org.junit.jupiter.api.Test;

/** No byte of what a verifier is ever served tells the field: pages, scripts, keys, answers. */
class NeutralAddressJourney {

  private static final Pattern TELLING =
      Pattern.compile(
          "santé|sante-|mental|psych|\\bpairs?[ -]aid|par les pairs|aidant|rétabli|retabli|stigma|health|\\bpeers?\\b"
              + "|recover|entraide|mutual|vécu|lived|patient|malad|illness|diagnos|thérap|therap"
              + "|suicid|crise|crisis|détresse|distress",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern NAMED =
      Pattern.compile("(?:href|src|from|import)[\\s=(]*[\"']((?:/v/|\\./)[^\"'#?]+)");

  private static final List<String> DOORS =
      List.of(
          "/v",
          "/v/fr",
          "/v/en",
          "/.well-known/did.json",
          "/.well-known/jwks.json",
          "/.well-known/jwt-vc-issuer",
          "/.well-known/openid-credential-issuer",
          "/.well-known/oauth-authorization-server");

  private final Client verifier = Client.stranger(RunningApplication.shared());

  @Test
  void tellNothingInWhatTheyServe() {
    Set<String> known = new TreeSet<>(DOORS);
    Deque<String> left = new ArrayDeque<>(known);
    while (!left.isEmpty()) {
      String address = left.pop();
      Answer answer = verifier.get(address);
      assertThat(told(answer)).as(address).isEmpty();
      named(address, answer.body()).stream().filter(known::add).forEach(left::push);
    }
    assertThat(known).hasSizeGreaterThan(DOORS.size() + 3);
  }

  @Test
  void tellNothingInAnswersToCodes() {
    for (String state : List.of("active", "expired", "withdrawn")) {
      Map<String, String> asked = Map.of("code", neutralCode(state));
      for (String address : List.of("/v/fr", "/v/en", "/v/answer")) {
        assertThat(told(verifier.post(address, asked))).as(address + " " + state).isEmpty();
      }
    }
    assertThat(told(verifier.post("/api/v1/checks", Map.of()))).isEmpty();
  }

  private static String neutralCode(String state) {
    return RunningApplication.codeOf(state, "neutral");
  }

  private static List<String> told(Answer answer) {
    String all = answer.body() + answer.response().headers().map();
    return TELLING.matcher(all).results().map(found -> found.group()).distinct().toList();
  }

  private static List<String> named(String from, String text) {
    Matcher found = NAMED.matcher(text);
    return found
        .results()
        .map(result -> result.group(1))
        .map(
            name ->
                name.startsWith("./") ? from.replaceAll("[^/]*$", "") + name.substring(2) : name)
        .toList();
  }
}
