package org.fanal.web.learn;

import org.fanal.assessment.Item;
import org.fanal.assessment.Points;
import org.fanal.assessment.Response;
import org.fanal.kernel.Language;

/** What an answer says back. */
public record Told(boolean right, String why) {

  static Told of(Item item, Response response, Language language) {
    return new Told(item.score(response).equals(Points.ONE), item.why().in(language));
  }
}
