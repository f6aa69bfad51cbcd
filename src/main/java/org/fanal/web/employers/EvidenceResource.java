package org.fanal.web.employers;

import static java.time.ZoneOffset.UTC;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fanal.disclosure.PastCheck;
import org.fanal.disclosure.PastChecks;
import org.fanal.disclosure.Shown;
import org.fanal.web.kit.CsvTable;
import org.fanal.web.kit.CurrentLanguage;
import org.fanal.web.kit.Words;

/** One's own checks in a period, as a table. */
@Path("employer/evidence.csv")
@RequestScoped
public class EvidenceResource {

  @Inject private PastChecks pastChecks;
  @Inject private OwnOrganisations own;
  @Inject private CurrentLanguage language;
  @Inject private Words words;
  @Inject private Clock clock;

  @GET
  public Response table(@QueryParam("from") String from, @QueryParam("to") String to) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), UTC);
    EvidencePeriod period = EvidencePeriod.asked(from, to, today);
    Stream<List<String>> lines =
        period.of(pastChecks.of(own.me(), EvidencePage.MOST)).stream().map(this::cells);
    String text = new CsvTable(language.get()).of(Stream.concat(Stream.of(head()), lines));
    return Response.ok(text, "text/csv;charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"fanal-checks.csv\"")
        .header("Cache-Control", "no-store")
        .build();
  }

  private List<String> head() {
    return Stream.of(
            "when", "organisation", "method", "title.column", "name", "answer", "reference")
        .map(part -> words.say("employer_evidence." + part))
        .toList();
  }

  private List<String> cells(PastCheck check) {
    return List.of(
        UtcMoment.of(check.at()),
        check.organisation(),
        words.say("share.method." + check.method().name().toLowerCase(Locale.ROOT)),
        check.shown().map(Shown::title).orElse(""),
        check.shown().flatMap(Shown::name).orElse(""),
        words.say(check.isValid() ? "share.answer.valid" : "share.answer.not"),
        check.reference());
  }
}
