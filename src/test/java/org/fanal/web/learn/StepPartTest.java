package org.fanal.web.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.fanal.courseware.ByRegion;
import org.fanal.courseware.CourseReader;
import org.fanal.courseware.Part;
import org.fanal.courseware.SafeHtml;
import org.fanal.kernel.Language;
import org.fanal.kernel.Region;
import org.junit.jupiter.api.Test;

class StepPartTest {

  @Test
  void showsTheVariantOfTheNearestRegionAndOffersTheOthers() throws Exception {
    ByRegion<SafeHtml> variants = variants();

    StepPart.Regional inQuebec = StepPart.Regional.of(variants, Region.CA_QC);
    StepPart.Regional inCanada = StepPart.Regional.of(variants, Region.CA);

    assertThat(inQuebec.here().name()).isEqualTo("learn_region.CA-QC");
    assertThat(inQuebec.here().html().markup()).contains("Au Québec");
    assertThat(inQuebec.elsewhere())
        .extracting(StepPart.Regional.Variant::elsewhere)
        .containsExactly("learn_region.elsewhere", "learn_region.elsewhere-general");
    assertThat(inCanada.here().name()).isEqualTo("learn_region.other");
    assertThat(inCanada.elsewhere())
        .extracting(StepPart.Regional.Variant::name)
        .containsExactly("learn_region.CA-QC", "learn_region.FR");
  }

  /** Of the small course that courseware's own tests read. */
  private static ByRegion<SafeHtml> variants() throws Exception {
    List<Part> parts =
        CourseReader.read(Path.of("../modules/courseware/src/test/resources/course"))
            .clean()
            .orElseThrow()
            .programmes()
            .get(0)
            .modules()
            .get(0)
            .lessons()
            .get(2)
            .steps()
            .get(1)
            .parts(Language.FR);
    return parts.stream()
        .filter(Part.Regional.class::isInstance)
        .map(part -> ((Part.Regional) part).variants())
        .findFirst()
        .orElseThrow();
  }
}
