package org.fanal.web.employers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.fanal.disclosure.CheckCounts;
import org.fanal.people.Organisation;

/** How many checks there were in the name of the organisations that one looks after. */
@Named("checkMonthsPage")
@RequestScoped
public class CheckMonthsPage {

  private static final int MONTHS = 12;

  private OwnOrganisations own;
  private CheckCounts counts;

  protected CheckMonthsPage() {}

  @Inject
  public CheckMonthsPage(OwnOrganisations own, CheckCounts counts) {
    this.own = own;
    this.counts = counts;
  }

  /** A month of an organisation. */
  public record Line(Organisation organisation, YearMonth month, int checks) {}

  /** For owners; none for everybody else. */
  public List<Line> getLines() {
    return own.all().stream()
        .filter(each -> own.mayLookAfter(each.id()))
        .flatMap(this::lines)
        .toList();
  }

  private Stream<Line> lines(Organisation organisation) {
    return counts.of(organisation.id(), MONTHS).entrySet().stream()
        .map(month -> new Line(organisation, month.getKey(), month.getValue()));
  }
}
