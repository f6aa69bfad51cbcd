package org.fanal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fanal.journey.Client.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every address, asked by everybody: who is not meant to see it learns nothing of it. */
class CrawlJourney {

  private static final Set<String> ENDING = Set.of("/do/logout", "/do/account/sessions/close");
  private static final Map<String, String> NOTHING = Map.of();
  private static final Map<String, String> HOSTILE =
      Map.of(
          "programme", "peers",
          "module", "m1",
          "lesson", "l1'\"><script>",
          "step", "\u0000\uD800../..",
          "attempt", "00000000-0000-4000-8000-000000000000",
          "item", "x".repeat(5000),
          "code", "%%%",
          "to", "https://elsewhere.example/");

  private final RunningApplication application = RunningApplication.shared();

  @Test
  void isExpectedEverywhereItCanGo() throws IOException {
    Set<String> known = new TreeSet<>();
    Expectation.all().forEach(expectation -> known.add(expectation.key()));

    Set<String> there = routes();
    there.addAll(acts());

    assertThat(known).isEqualTo(there);
  }

  @ParameterizedTest
  @CsvSource({
    "all,",
    "trainee,maelle@example.org",
    "trainer,johanne@example.org",
    "employer,claire@example.org",
    "coordinator,solange@example.org",
    "assessor,malik@example.org",
    "committee,victor@example.org",
    "administrator,admin@example.org"
  })
  void findsWhatIsMeantForThemAndNothingElse(String role, String email) {
    Client client = client(email);
    Answer nowhere = client.get("/nowhere");

    for (Expectation expectation : Expectation.all()) {
      Answer answer = ask(client, expectation, NOTHING);
      if (ENDING.contains(expectation.example())) {
        client = client(email);
      }

      Headers.areInOrder(expectation.example(), answer);
      if (expectation.opensTo(role)) {
        assertThat(answer.status())
            .as(expectation.key() + " for " + role)
            .isIn(expectation.statuses());
        assertThat(answer.header("Location")).doesNotContain("/login?to=");
      } else if (role.equals("all")) {
        assertThat(answer.status()).as(expectation.key()).isEqualTo(303);
        assertThat(answer.header("Location")).contains("/login?to=");
      } else {
        isNowhere(answer, nowhere, expectation.key() + " for " + role);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"maelle@example.org", "johanne@example.org", "claire@example.org"})
  void getsAClearAnswerToHostileFields(String email) {
    Client client = client(email);

    for (Expectation expectation : Expectation.all()) {
      if (!ENDING.contains(expectation.example())) {
        Answer answer = ask(client, expectation, HOSTILE);

        assertThat(answer.status()).as(expectation.key()).isLessThan(500);
        assertThat(answer.header("Location")).doesNotContain("elsewhere");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/metrics",
        "/metrics/base",
        "/health",
        "/health/started",
        "/application.wadl",
        "/do/application.wadl",
        "/WEB-INF/web.xml",
        "/views/home.xhtml",
        "/home.xhtml",
        "/META-INF/persistence.xml",
        "/resources/",
        "/do",
        "/nowhere"
      })
  void findsNothingOfTheMachinery(String path) {
    for (String email : List.of("", "maelle@example.org", "johanne@example.org")) {
      Answer answer = client(email).get(path);

      assertThat(answer.status()).as(path + " for " + email).isIn(303, 404);
      Headers.areInOrder(path, answer);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/health/live", "/health/ready", "/openapi"})
  void findsWhatMachinesMayAsk(String path) {
    Answer answer = client("").get(path);

    assertThat(answer.status()).isEqualTo(200);
    Headers.areInOrder(path, answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v",
        "/v/fr",
        "/v/en",
        "/.well-known/did.json",
        "/.well-known/jwks.json",
        "/about-signatures",
        "/about-signatures/en",
        "/v/nowhere"
      })
  void leavesNoTraceWhereCodesAreChecked(String path) {
    Answer answer = client("maelle@example.org").get(path);

    assertThat(answer.all("Set-Cookie")).isEmpty();
    assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(answer.header("X-Robots-Tag")).contains("noindex");
  }

  @Test
  void doesNotFindWhatIsSomebodyElses() {
    String cohort =
        client("johanne@example.org").get("/trainer").find("\"/trainer/([0-9a-f-]{36})");
    String attempt = Check.startedBy(client("josee@example.org")).attempt();

    Client holder = client("daniel@example.org");
    String award = holder.get("/statements").find("\"/statements/([0-9a-f-]{36})");
    String share = holder.get("/statements").find("\"/shares/([0-9a-f-]{36})");

    Client other = client("nadia@example.org");
    Answer nowhere = other.get("/nowhere");

    isNowhere(other.get("/statements/" + award), nowhere, "another's statement");
    isNowhere(other.get("/statements/" + award + "/print"), nowhere, "another's statement");
    isNowhere(other.get("/shares/" + share), nowhere, "another's share");
    isNowhere(other.get("/shares/" + share + "/end"), nowhere, "another's share");
    isNowhere(other.get("/shares/" + share + "/print"), nowhere, "another's share");
    isNowhere(other.get("/do/shares/" + share + "/file"), nowhere, "another's file");
    isNowhere(other.get("/do/shares/" + share + "/receipts"), nowhere, "another's receipts");
    for (String act : List.of("end", "pause", "resume", "extend")) {
      isNowhere(
          other.post("/do/shares/" + share + "/" + act, NOTHING), nowhere, "another's: " + act);
    }
    assertThat(holder.get("/shares/" + share).status()).isEqualTo(200);

    isNowhere(other.get("/trainer/" + cohort), nowhere, "another trainer's cohort");
    isNowhere(
        other.get("/do/trainer/" + cohort + "/table.csv"), nowhere, "another trainer's table");
    isNowhere(
        other.post("/do/trainer/" + cohort + "/remove", NOTHING), nowhere, "another's members");
    isNowhere(other.post("/do/check/submit", Check.fields(attempt)), nowhere, "another's attempt");
  }

  private Client client(String email) {
    return email == null || email.isEmpty()
        ? Client.stranger(application)
        : Client.signedIn(application, email);
  }

  private static Answer ask(Client client, Expectation expected, Map<String, String> fields) {
    return expected.method().equals("GET")
        ? client.get(expected.example())
        : client.post(expected.example(), fields);
  }

  /** What is not for somebody looks like what does not exist, to the letter. */
  static void isNowhere(Answer answer, Answer nowhere, String what) {
    assertThat(answer.status()).as(what).isEqualTo(404);
    assertThat(withoutNonce(answer)).as(what).isEqualTo(withoutNonce(nowhere));
  }

  private static String withoutNonce(Answer answer) {
    return answer.body().replaceAll("nonce=\"[^\"]*\"", "");
  }

  private static Set<String> routes() throws IOException {
    Set<String> routes = new TreeSet<>();
    try (InputStream in = CrawlJourney.class.getResourceAsStream("/org/fanal/web/routes.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> line.startsWith("/"))
          .forEach(line -> routes.add("GET " + line.split("\\s+")[0]));
    }
    return routes;
  }

  /** Every REST path is listed by OpenAPI: a path, then its methods, each at its own depth. */
  private Set<String> acts() {
    Set<String> acts = new TreeSet<>();
    Map<String, String> current = new HashMap<>();
    Client.stranger(application)
        .get("/openapi")
        .body()
        .lines()
        .forEach(
            line -> {
              if (line.matches("  /\\S+:")) {
                current.put("path", line.strip().replaceFirst(":$", ""));
              } else if (line.matches("    (get|post|put|delete|patch):")) {
                String method = line.strip().replace(":", "").toUpperCase(java.util.Locale.ROOT);
                acts.add(method + " " + current.get("path"));
              }
            });
    return acts;
  }
}
