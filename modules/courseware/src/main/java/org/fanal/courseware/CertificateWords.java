package org.fanal.courseware;

import java.util.Map;
import org.fanal.kernel.Text;
import org.fanal.pathway.practicum.CriterionId;

/**
 * What stands on the papers that a programme gives.
 *
 * @param titles of each award; a renewal has that of the certificate
 * @param neutralCriteria headings of the rubric in words that name no field
 */
public record CertificateWords(Map<Award, Text> titles, Map<CriterionId, Text> neutralCriteria) {

  public CertificateWords {
    titles = Map.copyOf(titles);
    neutralCriteria = Map.copyOf(neutralCriteria);
  }

  public Text title(Award award) {
    return titles.get(award == Award.RENEWAL ? Award.CERTIFICATE : award);
  }

  public Text neutral(CriterionId criterion) {
    return neutralCriteria.get(criterion);
  }
}
