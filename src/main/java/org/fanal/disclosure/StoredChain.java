package org.fanal.disclosure;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.fanal.disclosure.model.ReceiptChain;

/**
 * A share's chain as it is found, opened as far as it opens.
 *
 * @param lines the oldest first
 * @param end what the share keeps of the chain's end; empty from before ends were kept
 */
record StoredChain(List<Link> lines, Optional<End> end) {

  /** A line with the text that it was written for, empty when that does not open any more. */
  record Link(ReceiptChain.Line line, Optional<String> details) {

    boolean isGenuine() {
      return details.filter(text -> ReceiptDetails.belongs(text, line)).isPresent();
    }
  }

  /** Kept, but empty when it does not open any more. */
  record End(Optional<ReceiptChain.Head> head) {}

  StoredChain {
    lines = List.copyOf(lines);
  }

  ChainCheck check() {
    return new ChainCheck(found(), lines.size());
  }

  private ChainCheck.Found found() {
    List<ReceiptChain.Line> bare = lines.stream().map(Link::line).toList();
    if (!ReceiptChain.isWhole(bare) || !lines.stream().allMatch(Link::isGenuine)) {
      return ChainCheck.Found.ALTERED;
    }
    if (end.isEmpty()) {
      return ChainCheck.Found.WITHOUT_END;
    }
    boolean isWhole = end.get().head().filter(head -> ReceiptChain.isWhole(bare, head)).isPresent();
    return isWhole ? ChainCheck.Found.WHOLE : ChainCheck.Found.ALTERED;
  }

  /** All that anybody needs to follow the chain again. */
  JsonObject json(ShareId share) {
    JsonArrayBuilder all = Jsons.array();
    lines.forEach(link -> all.add(json(link)));
    JsonObjectBuilder json = Jsons.object().add("share", share.toString()).add("lines", all);
    end.flatMap(End::head)
        .ifPresent(
            head ->
                json.add(
                    "end",
                    Jsons.object().add("number", head.number()).add("hash", hex(head.hash()))));
    return json.build();
  }

  private static JsonObjectBuilder json(Link link) {
    JsonObjectBuilder json = Jsons.object().add("number", link.line().number());
    link.details()
        .ifPresent(text -> json.add("details", text).add("salt", ReceiptDetails.read(text).salt()));
    return json.add("commitment", hex(link.line().commitment()))
        .add("hash", hex(link.line().hash()))
        .add("reference", ReceiptChain.reference(link.line().hash()));
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
