package org.fanal.courseware;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanal.kernel.Region;
import org.fanal.kernel.Text;

/** Reads crisis-lines.yaml, where nothing unverified may stand. */
final class CrisisReader {

  private static final String PATH = "crisis-lines.yaml";

  private final FileSet files;
  private final Problems problems;
  private final Ids regions;
  private final Ids lines;

  CrisisReader(FileSet files, Problems problems) {
    this.files = files;
    this.problems = problems;
    this.regions = new Ids("region", problems);
    this.lines = new Ids("crisis line", problems);
  }

  Optional<CrisisLines> read() {
    return files.need(PATH, PATH, 1).flatMap(file -> Yaml.read(file, problems)).flatMap(this::read);
  }

  private Optional<CrisisLines> read(YamlMap map) {
    Optional<Text> notice = map.text("notice");
    List<CrisisRegion> read = map.maps("regions").stream().flatMap(this::region).toList();
    map.close();
    checkEveryRegion(map, read);
    return notice.map(words -> new CrisisLines(words, read));
  }

  private void checkEveryRegion(YamlMap map, List<CrisisRegion> read) {
    for (Region region : Region.values()) {
      if (read.stream().noneMatch(lines -> lines.region() == region)) {
        map.problem("regions", "The region " + region.code() + " is missing.", "Add it.");
      }
    }
  }

  private Stream<CrisisRegion> region(YamlMap map) {
    Optional<Region> id = map.parsed("id", "CA-QC, CA, FR, US or other", CrisisReader::region);
    Optional<Text> name = map.text("name");
    List<CrisisLine> read = map.maps("lines").stream().flatMap(this::line).toList();
    map.close();
    if (id.isEmpty() || name.isEmpty()) {
      return Stream.empty();
    }
    regions.claim(id.get().code(), map.file(), map.line("id"));
    return Stream.of(new CrisisRegion(id.get(), name.get(), read));
  }

  private static Region region(String code) {
    return Region.of(code).orElseThrow(() -> new IllegalArgumentException(code));
  }

  private Stream<CrisisLine> line(YamlMap map) {
    Optional<String> id = map.id("id");
    Optional<Text> name = map.text("name");
    Optional<Text> detail = map.text("detail");
    Optional<String> call = number(map, "call");
    Optional<String> text = number(map, "text");
    Optional<String> shown = map.optionalString("shown");
    Optional<String> link = Addresses.optional(map, "link");
    Optional<LocalDate> verified = map.date("verifiedOn");
    Optional<LocalDate> review = map.date("reviewBy");
    Optional<String> owner = map.string("owner");
    Optional<String> source = map.string("source");
    map.close();
    if (!map.has("call") && !map.has("text") && !map.has("link")) {
      map.problem("id", "This line cannot be reached.", "Add call, text or link.");
    }
    id.ifPresent(known -> lines.claim(known, map.file(), map.line("id")));
    boolean whole =
        Stream.of(id, name, detail, verified, review, owner, source).allMatch(Optional::isPresent);
    return whole
        ? Stream.of(
            new CrisisLine(
                id.get(),
                name.get(),
                detail.get(),
                call,
                text,
                shown,
                link,
                verified.get(),
                review.get(),
                owner.get(),
                source.get()))
        : Stream.empty();
  }

  private static Optional<String> number(YamlMap map, String key) {
    return map.has(key)
        ? map.parsed(
            key,
            "digits only",
            digits -> {
              if (!digits.matches("[0-9]{2,15}")) {
                throw new IllegalArgumentException(digits);
              }
              return digits;
            })
        : Optional.empty();
  }
}
