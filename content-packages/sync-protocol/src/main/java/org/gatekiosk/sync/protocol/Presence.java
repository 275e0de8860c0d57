package org.gatekiosk.sync.protocol;

import org.gatekiosk.content.format.JsonParts;
import org.gatekiosk.content.format.Requirements;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonObject;
import org.jspecify.annotations.Nullable;

/// Whether a kiosk is there.
public sealed interface Presence {

  /// Number of the connection that speaks; rises with every connect of this kiosk.
  long connection();

  /// Said after every connect: what the kiosk already knows, so that the server can send the rest.
  ///
  /// @param generation of the newest [Desired], 0 before the first
  /// @param newsVersion of the newest TUF timestamp, 0 before the first
  /// @param siteSequence of the newest site document, 0 before the first
  /// @param emergencySequence of the newest emergency document, 0 before the first
  /// @param ackEpoch epoch of the newest [Ack], or null before the first
  /// @param ackUpTo of the newest [Ack], 0 before the first
  record Hello(
      long connection,
      long generation,
      long newsVersion,
      long siteSequence,
      long emergencySequence,
      @Nullable String ackEpoch,
      long ackUpTo)
      implements Presence {
    public Hello {
      Requirements.notNegative("connection", connection);
      Requirements.notNegative("generation", generation);
      Requirements.notNegative("newsVersion", newsVersion);
      Requirements.notNegative("siteSequence", siteSequence);
      Requirements.notNegative("emergencySequence", emergencySequence);
      Requirements.notNegative("ackUpTo", ackUpTo);
      if (ackEpoch != null) {
        StatBatch.requireEpoch(ackEpoch);
      }
    }

    private JsonObject addTo(JsonObject.Builder message) {
      var ack = JsonObject.builder().putIfPresent("epoch", ackEpoch).put("upTo", ackUpTo);
      return message
          .put("generation", generation)
          .put("news", newsVersion)
          .put("site", siteSequence)
          .put("emergency", emergencySequence)
          .put("ack", ack.build())
          .build();
    }

    private static Hello read(long connection, Fields fields) throws JsonFormatException {
      Fields ack = fields.object("ack");
      return new Hello(
          connection,
          Documents.count(fields, "generation"),
          Documents.count(fields, "news"),
          Documents.count(fields, "site"),
          Documents.count(fields, "emergency"),
          ack.optionalString("epoch"),
          Documents.count(ack, "upTo"));
    }
  }

  /// The Will: said by the broker when the connection broke.
  record Lost(long connection) implements Presence {
    public Lost {
      Requirements.notNegative("connection", connection);
    }
  }

  /// Said before a clean stop.
  record Leaving(long connection) implements Presence {
    public Leaving {
      Requirements.notNegative("connection", connection);
    }
  }

  /// The message, which is not signed: who says it is known from its topic.
  default JsonObject toJson() {
    var message = JsonObject.builder().put("v", Documents.VERSION).put("connection", connection());
    return switch (this) {
      case Hello hello -> hello.addTo(message.put("state", "online"));
      case Lost _ -> message.put("state", "lost").build();
      case Leaving _ -> message.put("state", "leaving").build();
    };
  }

  static Presence fromJson(JsonObject message) throws JsonFormatException {
    return JsonParts.checked(Presence::read).read(Fields.of(message));
  }

  private static Presence read(Fields fields) throws JsonFormatException {
    Documents.requireVersion(fields);
    long connection = Documents.count(fields, "connection");
    return switch (fields.string("state")) {
      case "online" -> Hello.read(connection, fields);
      case "lost" -> new Lost(connection);
      case "leaving" -> new Leaving(connection);
      default -> throw fields.error("state", "must be online, lost or leaving");
    };
  }
}
