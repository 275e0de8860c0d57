package org.gatekiosk.sync.protocol;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.gatekiosk.content.format.JsonParts;
import org.gatekiosk.content.format.Requirements;
import org.gatekiosk.content.format.Words;
import org.gatekiosk.trust.json.CompactJson;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonArray;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonObject;

/// The counters of one closed bucket; identified by kiosk, epoch and seq.
///
/// @param epoch random, renewed when the kiosk's outbox is made anew; 16 to 64 characters
/// @param seq from 1, without gaps within an epoch
/// @param floor the lowest seq that the kiosk still has, 1 to `seq`
/// @param dropped how many counts the kiosk has thrown away in this epoch, for lack of space
/// @param from start of the bucket, counts
/// @param to end of the bucket, does not count
/// @param timeZone of the gate
/// @param offsetMin of the bucket's start from UTC, -1080 to 1080
/// @param merged whether this hour went into its day, and so has no rows
/// @param rows each counter once
public record StatBatch(
    KioskId kiosk,
    String epoch,
    long seq,
    long floor,
    long dropped,
    Instant from,
    Instant to,
    ZoneId timeZone,
    int offsetMin,
    BatchKind kind,
    boolean merged,
    Mode mode,
    List<StatRow> rows) {
  private static final Pattern EPOCH = Pattern.compile("[0-9A-Za-z-]{16,64}");

  /// Leaves 4 KiB for the other fields, the envelope and its signature.
  private static final int MAX_ROWS_BYTES = Documents.MAX_BYTES - 4 * 1024;

  private static final int MAX_OFFSET_MIN = 18 * 60; // java.time.ZoneOffset

  public StatBatch {
    requireEpoch(epoch);
    Requirements.range("seq", seq, 1, Long.MAX_VALUE);
    Requirements.range("floor", floor, 1, seq);
    Requirements.notNegative("dropped", dropped);
    if (!to.isAfter(from)) {
      throw new IllegalArgumentException("a batch from " + from + " to " + to);
    }
    Requirements.range("offsetMin", offsetMin, -MAX_OFFSET_MIN, MAX_OFFSET_MIN);
    rows = List.copyOf(rows);
    if (merged && (kind != BatchKind.HOUR || !rows.isEmpty())) {
      throw new IllegalArgumentException("only an hour is merged, and then it has no rows");
    }
    requireShapes(kind, rows);
  }

  /// A day takes over the hours merged into it, but an hour never says anything of a day's shape:
  /// hourly increments of it would tell who read what when (docs/statistics.md, 1).
  private static void requireShapes(BatchKind kind, List<StatRow> rows) {
    var counters = new HashSet<List<Object>>();
    for (StatRow row : rows) {
      if (kind == BatchKind.HOUR && row.shape().kind() == BatchKind.DAY) {
        throw new IllegalArgumentException("an hour with the shape " + Words.of(row.shape()));
      }
      if (!counters.add(List.of(row.metric(), row.shape(), row.dims()))) {
        throw new IllegalArgumentException("counter twice: " + row.metric() + " " + row.dims());
      }
    }
  }

  static void requireEpoch(String epoch) {
    if (!EPOCH.matcher(epoch).matches()) {
      throw new IllegalArgumentException("not an epoch: '" + epoch + "'");
    }
  }

  /// The rows in as many lists as there must be batches, so that each fits into a message; one
  /// empty list for no rows, because an empty bucket is sent too.
  public static List<List<StatRow>> split(List<StatRow> rows) {
    List<List<StatRow>> batches = new ArrayList<>();
    List<StatRow> current = new ArrayList<>();
    int bytes = 0;
    for (StatRow row : rows) {
      int rowBytes = CompactJson.encode(row.toJson()).length + 1;
      if (bytes + rowBytes > MAX_ROWS_BYTES) {
        batches.add(List.copyOf(current));
        current.clear();
        bytes = 0;
      }
      current.add(row);
      bytes += rowBytes;
    }
    batches.add(List.copyOf(current));
    return List.copyOf(batches);
  }

  /// The `signed` part of the document.
  public JsonObject toJson() {
    return Documents.start("stat")
        .put("kiosk", kiosk.value())
        .put("epoch", epoch)
        .put("seq", seq)
        .put("floor", floor)
        .put("dropped", dropped)
        .put("from", from.toString())
        .put("to", to.toString())
        .put("timeZone", timeZone.getId())
        .put("offsetMin", offsetMin)
        .put("kind", Words.of(kind))
        .put("merged", merged)
        .put("mode", Words.of(mode))
        .put("rows", JsonArray.from(rows, StatRow::toJson))
        .build();
  }

  /// Reads the `signed` part of a document.
  public static StatBatch fromJson(JsonObject signed) throws JsonFormatException {
    return JsonParts.checked(StatBatch::read).read(Fields.of(signed));
  }

  private static StatBatch read(Fields fields) throws JsonFormatException {
    Documents.require(fields, "stat");
    return new StatBatch(
        Documents.kiosk(fields),
        fields.string("epoch"),
        fields.integer("seq", 1L, Long.MAX_VALUE),
        fields.integer("floor", 1L, Long.MAX_VALUE),
        Documents.count(fields, "dropped"),
        fields.value("from", Documents::instant),
        fields.value("to", Documents::instant),
        fields.value("timeZone", ZoneId::of),
        fields.integer("offsetMin", -MAX_OFFSET_MIN, MAX_OFFSET_MIN),
        fields.value("kind", word -> Words.parse(BatchKind.class, word)),
        fields.bool("merged"),
        fields.value("mode", word -> Words.parse(Mode.class, word)),
        fields.array("rows").arrays(StatRow::read));
  }
}
