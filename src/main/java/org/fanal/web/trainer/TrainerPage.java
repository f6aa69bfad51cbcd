package org.fanal.web.trainer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.fanal.courseware.Programme;
import org.fanal.kernel.ContentIds;
import org.fanal.kernel.PersonId;
import org.fanal.kernel.ProgrammeId;
import org.fanal.library.Library;
import org.fanal.people.CurrentPerson;
import org.fanal.study.CohortSummary;
import org.fanal.study.CohortTable;
import org.fanal.study.Cohorts;
import org.fanal.study.MakeCohortOutcome;
import org.fanal.study.Waiting;
import org.fanal.web.kit.CurrentLanguage;
import org.fanal.web.kit.Exits;
import org.fanal.web.kit.Notes;

/** {@code /trainer}: who waits today, one's cohorts, and making one. */
@Named("trainerPage")
@RequestScoped
public class TrainerPage {

  private CurrentPerson person;
  private CurrentLanguage language;
  private HttpServletRequest request;
  private Library library;
  private Cohorts cohorts;
  private CohortTable table;
  private Notes notes;

  private List<WaitingLine> waiting;
  private List<CohortSummary> led;
  private String newName = "";
  private String programme = "";

  protected TrainerPage() {}

  @Inject
  public TrainerPage(
      CurrentPerson person,
      CurrentLanguage language,
      HttpServletRequest request,
      Library library,
      Cohorts cohorts,
      CohortTable table,
      Notes notes) {
    this.person = person;
    this.language = language;
    this.request = request;
    this.library = library;
    this.cohorts = cohorts;
    this.table = table;
    this.notes = notes;
  }

  /** Somebody who waits, and where. */
  public record WaitingLine(String cohort, String cohortName, PersonLine line) {}

  public String getName() {
    return person.get().chosenName();
  }

  public List<WaitingLine> getWaiting() {
    if (waiting == null) {
      waiting = table.waiting(me()).stream().map(this::line).toList();
    }
    return waiting;
  }

  private WaitingLine line(Waiting one) {
    return new WaitingLine(
        one.cohort().toString(),
        one.cohortName(),
        PersonLine.of(one.person(), language.get()).onlyWaiting());
  }

  public List<CohortSummary> getCohorts() {
    if (led == null) {
      led = cohorts.ledBy(me());
    }
    return led;
  }

  public List<Programme> getProgrammes() {
    return library.programmes();
  }

  /** The key of what was done just before; empty when nothing was. */
  public Optional<String> getDone() {
    return Done.of(request.getParameter("done"));
  }

  public void make() {
    if (ContentIds.isValid(programme)) {
      cohorts.make(me(), new ProgrammeId(programme), newName).fold(new Reply());
    } else {
      notes.beside("programme", "trainer.fix.programme");
    }
  }

  private final class Reply implements MakeCohortOutcome.Fold<Void> {

    @Override
    public Void made(MakeCohortOutcome.Made outcome) {
      Exits.to("/trainer/" + outcome.cohort() + "?done=" + Done.MADE);
      return null;
    }

    @Override
    public Void nameUnfit(MakeCohortOutcome.NameUnfit outcome) {
      notes.beside("name", "trainer.fix.name");
      return null;
    }

    @Override
    public Void noSuchProgramme(MakeCohortOutcome.NoSuchProgramme outcome) {
      notes.beside("programme", "trainer.fix.programme");
      return null;
    }
  }

  public String getNewName() {
    return newName;
  }

  public void setNewName(String newName) {
    this.newName = newName;
  }

  public String getProgramme() {
    return programme;
  }

  public void setProgramme(String programme) {
    this.programme = programme;
  }

  private PersonId me() {
    return person.get().id();
  }
}
