package org.fanal.pathway.requirement;

import java.time.Duration;
import java.util.List;
import org.fanal.kernel.Text;

/** Something that is still missing. */
public sealed interface Gap {

  <R> R fold(Fold<R> fold);

  /** One thing. */
  record One(Words words) implements Gap {
    public Text missing() {
      return words.missing();
    }

    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.one(this);
    }
  }

  /** Hours: what was confirmed, and what is asked for. */
  record Hours(Duration done, Duration needed, Words words) implements Gap {
    public Duration left() {
      return needed.minus(done);
    }

    public Text missing() {
      return HourWords.in(this);
    }

    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.hours(this);
    }
  }

  /** One of these ways is enough; each with all that it lacks. */
  record OneWayOf(List<List<Gap>> ways) implements Gap {
    public OneWayOf {
      ways = ways.stream().map(List::copyOf).toList();
    }

    @Override
    public <R> R fold(Fold<R> fold) {
      return fold.oneWayOf(this);
    }
  }

  /** One answer for each kind, so that a new one is not forgotten. */
  interface Fold<R> {
    R one(One gap);

    R hours(Hours gap);

    R oneWayOf(OneWayOf gap);
  }
}
