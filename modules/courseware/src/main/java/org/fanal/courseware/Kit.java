package org.fanal.courseware;

import java.util.List;
import java.util.Optional;

/** What a team that welcomes peers prints, fills in and looks at again. */
public record Kit(
    List<KitPaper> papers, Optional<Readiness> readiness, Optional<GroupReadiness> group) {

  public Kit {
    papers = List.copyOf(papers);
  }

  public Optional<KitPaper> findPaper(String id) {
    return papers.stream().filter(paper -> paper.id().equals(id)).findFirst();
  }
}
