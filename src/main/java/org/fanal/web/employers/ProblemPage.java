package org.fanal.web.employers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanal.web.kit.Exits;
import org.fanal.web.kit.PathPart;

/** {@code /problems/{problem}}: what an answer to a program means, and how to mend it. */
@Named("problemPage")
@RequestScoped
public class ProblemPage {

  private PathPart path;

  protected ProblemPage() {}

  @Inject
  public ProblemPage(PathPart path) {
    this.path = path;
  }

  public void open() {
    if (kind().isEmpty()) {
      Exits.notFound();
    }
  }

  private Optional<String> kind() {
    return path.find("problem")
        .filter(asked -> Stream.of(ApiProblem.values()).anyMatch(it -> it.kind().equals(asked)));
  }

  /** The key before its last part. */
  public String getKey() {
    return "api_problem." + kind().orElseThrow();
  }
}
