package org.gatekiosk.sync.protocol;

import java.util.ArrayList;
import java.util.List;
import org.gatekiosk.content.format.JsonParts;
import org.gatekiosk.content.format.Requirements;
import org.gatekiosk.trust.json.Elements;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonArray;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonNumber;
import org.gatekiosk.trust.json.JsonObject;

/// Which batches the server has stored; said only after its database has committed.
///
/// @param upTo every seq up to this one is stored, except `missing`; 0 means none
/// @param missing rising, each from 1 to `upTo`; at most [#MAX_MISSING]
public record Ack(KioskId kiosk, String epoch, long upTo, List<Long> missing) {
  public static final int MAX_MISSING = 1000;

  public Ack {
    StatBatch.requireEpoch(epoch);
    Requirements.notNegative("upTo", upTo);
    missing = List.copyOf(missing);
    Requirements.range("missing batches", missing.size(), 0, MAX_MISSING);
    long before = 0;
    for (long seq : missing) {
      Requirements.range("missing", seq, before + 1, upTo);
      before = seq;
    }
  }

  /// Whether the kiosk may delete the batch of this epoch and number.
  public boolean covers(String batchEpoch, long seq) {
    return epoch.equals(batchEpoch) && seq <= upTo && !missing.contains(seq);
  }

  /// The `signed` part of the document; `sequence` is how many batches of the epoch are done with,
  /// which rises with every change.
  public JsonObject toJson() {
    return Documents.start("ack")
        .put("kiosk", kiosk.value())
        .put("sequence", upTo - missing.size())
        .put("epoch", epoch)
        .put("upTo", upTo)
        .put("missing", JsonArray.from(missing, JsonNumber::new))
        .build();
  }

  /// Reads the `signed` part of a document whose signatures were checked.
  public static Ack fromJson(JsonObject signed) throws JsonFormatException {
    return JsonParts.checked(Ack::read).read(Fields.of(signed));
  }

  private static Ack read(Fields fields) throws JsonFormatException {
    Documents.require(fields, "ack");
    Elements numbers = fields.array("missing").requireSize(0, MAX_MISSING);
    List<Long> missing = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      missing.add(numbers.integer(i, 1L, Long.MAX_VALUE));
    }
    return new Ack(
        Documents.kiosk(fields), fields.string("epoch"), Documents.count(fields, "upTo"), missing);
  }
}
