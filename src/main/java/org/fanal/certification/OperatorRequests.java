package org.fanal.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.fanal.platform.RequestDesk;

/**
 * What operators ask about credentials and awards: {@code <name>.issue} and {@code <name>.status}
 * hold what was typed about one credential, {@code <name>.bulk} a list, {@code <name>.job} which
 * job; {@code <name>.answer} holds the exit code on its first line and the verdict on the next.
 */
@ApplicationScoped
public class OperatorRequests implements RequestDesk {

  private OperatorDesk desk;
  private BulkDesk bulk;

  protected OperatorRequests() {}

  @Inject
  public OperatorRequests(OperatorDesk desk, BulkDesk bulk) {
    this.desk = desk;
    this.bulk = bulk;
  }

  @Override
  public String folder() {
    return "credential-request";
  }

  @Override
  public Map<String, Integer> endings() {
    return Map.of(
        "issue", OperatorJson.LONGEST,
        "status", OperatorJson.LONGEST,
        "bulk", BulkList.LONGEST,
        "job", OperatorJson.LONGEST);
  }

  @Override
  public Answer answer(String ending, String body) {
    OperatorReply reply = reply(ending, body);
    return new Answer("answer", reply.exit() + "\n" + reply.verdict() + "\n");
  }

  private OperatorReply reply(String ending, String body) {
    return switch (ending) {
      case "issue" -> desk.issue(body);
      case "status" -> desk.status(body);
      case "bulk" -> bulk.start(body);
      case "job" -> bulk.job(body);
      default -> throw new IllegalArgumentException("No such request: " + ending);
    };
  }
}
