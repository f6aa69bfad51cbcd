package org.fanal.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.fanal.bench.Seeding.Seeded;
import org.fanal.courseware.Module;

/** From an award to its check by strangers: each step by itself. */
final class CertificateFigures {

  private static final int BATCH = 200;

  private final Application application;
  private final Database database;

  CertificateFigures(Application application, Database database) {
    this.application = application;
    this.database = database;
  }

  List<Figure> all(Module module, Seeded seeded) throws IOException, SQLException {
    Browser browser = new Browser(application.address());
    List<Figure> figures = new ArrayList<>(new SigningFigures().all());
    figures.add(new VerifierFigure(application.data()).measure());
    List<Trainee> holders = seeded.trainees().subList(0, BATCH);
    figures.add(new AwardFigure(database, module).measure(holders));
    MadeShares made = new MadeShares(browser).by(holders);
    figures.add(made.figure());
    Browser program = new Browser(application.address());
    figures.add(new BatchFigure(program, database).measure(holders.get(0), made.codes()));
    figures.addAll(new RefusalFigures(program, database, made.codes()).measure());
    figures.add(new StatusFigure(program, database).measure());
    figures.addAll(new BulkFigures(application, database, module).all());
    return figures;
  }
}
