package org.fanal.courseware;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.kernel.ProgrammeId;

/** Everything that stands in {@code content/}. */
public record Course(
    List<Programme> programmes,
    Commons commons,
    Optional<CrisisLines> crisisLines,
    Map<String, Page> pages,
    Optional<EthicsCode> ethics,
    Resources resources,
    Kit kit) {

  public Course {
    programmes = List.copyOf(programmes);
    pages = Map.copyOf(pages);
  }

  public Optional<Programme> findProgramme(ProgrammeId id) {
    return programmes.stream().filter(programme -> programme.id().equals(id)).findFirst();
  }

  public Optional<Page> findPage(String id) {
    return Optional.ofNullable(pages.get(id));
  }
}
