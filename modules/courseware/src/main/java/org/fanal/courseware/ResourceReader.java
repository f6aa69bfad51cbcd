package org.fanal.courseware;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fanal.kernel.Region;
import org.fanal.kernel.Text;

/** Reads resources.yaml, if it is there. */
final class ResourceReader {

  private static final String PATH = "resources.yaml";

  private final FileSet files;
  private final Problems problems;
  private final Ids ids;
  private final Set<String> kinds = new HashSet<>();

  ResourceReader(FileSet files, Problems problems) {
    this.files = files;
    this.problems = problems;
    this.ids = new Ids("resource", problems);
  }

  Resources read() {
    return files
        .take(PATH)
        .flatMap(file -> Yaml.read(file, problems))
        .map(this::read)
        .orElse(Resources.NONE);
  }

  private Resources read(YamlMap map) {
    List<ResourceKind> read = map.maps("kinds").stream().flatMap(this::kind).toList();
    List<Resource> entries = map.optionalMaps("entries").stream().flatMap(this::entry).toList();
    map.close();
    return new Resources(read, entries);
  }

  private Stream<ResourceKind> kind(YamlMap map) {
    Optional<String> id = map.id("id");
    Optional<Text> name = map.text("name");
    Optional<Text> what = map.text("what");
    Optional<Text> decides = map.text("decides");
    Optional<Text> find = map.text("find");
    map.close();
    id.ifPresent(known -> ids.claim(known, map.file(), map.line("id")));
    id.ifPresent(kinds::add);
    boolean whole = Stream.of(id, name, what, decides, find).allMatch(Optional::isPresent);
    return whole
        ? Stream.of(new ResourceKind(id.get(), name.get(), what.get(), decides.get(), find.get()))
        : Stream.empty();
  }

  private Stream<Resource> entry(YamlMap map) {
    Optional<String> id = map.id("id");
    Optional<String> kind = map.id("kind");
    Optional<Region> region = map.parsed("region", "CA-QC, CA, FR, US or other", this::region);
    Optional<Text> name = map.words("name");
    Optional<Text> what = map.text("what");
    Optional<String> link = Addresses.optional(map, "link");
    Optional<LocalDate> verified = map.date("verifiedOn");
    Optional<LocalDate> review = map.date("reviewBy");
    Optional<Text> owner = map.words("owner");
    Optional<Text> source = map.words("source");
    map.close();
    id.ifPresent(known -> ids.claim(known, map.file(), map.line("id")));
    kind.filter(known -> !kinds.contains(known))
        .ifPresent(
            known ->
                map.problem("kind", "The kind “" + known + "” is unknown.", "Add it to kinds."));
    boolean whole =
        Stream.of(id, kind, region, name, what, verified, review, owner, source)
            .allMatch(Optional::isPresent);
    return whole
        ? Stream.of(
            new Resource(
                id.get(),
                kind.get(),
                region.get(),
                name.get(),
                what.get(),
                link,
                verified.get(),
                review.get(),
                owner.get(),
                source.get()))
        : Stream.empty();
  }

  private Region region(String code) {
    return Region.of(code).orElseThrow(() -> new IllegalArgumentException(code));
  }
}
