package org.fanal.courseware;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fanal.kernel.Region;

/** The same thing for several regions, in the order of {@link Region}; never for none. */
public record ByRegion<T>(Map<Region, T> variants) {

  public ByRegion {
    if (variants.isEmpty()) {
      throw new IllegalArgumentException("No variant for any region");
    }
    variants = Collections.unmodifiableMap(new EnumMap<>(variants));
  }

  public T in(Region region) {
    return variants.get(nearest(region));
  }

  /** The region whose variant is for somebody who lives in this one. */
  public Region nearest(Region region) {
    return region.fallbacks().stream()
        .filter(variants::containsKey)
        .findFirst()
        .orElseGet(() -> variants.keySet().iterator().next());
  }

  /** Those whose variant is another one than somebody who lives in this region reads. */
  public List<Region> elsewhere(Region region) {
    Region shown = nearest(region);
    return variants.keySet().stream().filter(each -> each != shown).toList();
  }
}
