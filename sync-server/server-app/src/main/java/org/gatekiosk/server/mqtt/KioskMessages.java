package org.gatekiosk.server.mqtt;

import java.time.DateTimeException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gatekiosk.sync.protocol.Documents;
import org.gatekiosk.sync.protocol.KioskId;
import org.gatekiosk.sync.protocol.Presence;
import org.gatekiosk.sync.protocol.Reported;
import org.gatekiosk.sync.protocol.StatBatch;
import org.gatekiosk.sync.protocol.StatRow;
import org.gatekiosk.sync.protocol.Topics;
import org.gatekiosk.trust.SignedEnvelope;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonObject;
import org.gatekiosk.trust.json.Limits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads what kiosks say and hands it to whom it concerns.
///
/// A message that cannot be read is logged once per kiosk and reason; nothing else happens.
public final class KioskMessages implements ServerMqtt.Uplink {
  private static final Logger LOG = LoggerFactory.getLogger(KioskMessages.class);
  private static final Limits LIMITS = Limits.ofBytes(Documents.MAX_BYTES);
  private static final Pattern UP =
      Pattern.compile(Pattern.quote(Topics.PREFIX) + "k/([^/]+)/u/([^/]+)");

  /// Parts of the protocol that this server does not answer yet.
  private static final Set<String> RESERVED = Set.of("reply", "want", "time");

  private static final int REMEMBERED = 1000;

  /// More than one kiosk can count in a day, which has 86,400,000 ms.
  private static final long MAX_COUNT = 100_000_000;

  /// More than one kiosk can number or drop in its life.
  private static final long MAX_TOTAL = 1_000_000_000_000L;

  private final Presences presences;
  private final Reports reports;
  private final Batches batches;
  private final Set<String> complaints =
      Collections.newSetFromMap(
          new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
              return size() > REMEMBERED;
            }
          });

  public KioskMessages(Presences presences, Reports reports, Batches batches) {
    this.presences = presences;
    this.reports = reports;
    this.batches = batches;
  }

  @Override
  public void arrived(String topic, byte[] payload) {
    Matcher matcher = UP.matcher(topic);
    if (!matcher.matches()) {
      complain(topic, "not a topic of a kiosk");
      return;
    }
    try {
      read(new KioskId(matcher.group(1)), matcher.group(2), payload).run();
    } catch (JsonFormatException | MalformedException e) {
      complain(topic, String.valueOf(e.getMessage()));
    }
  }

  /// What to do about a message; reading it is over when this returns.
  private Runnable read(KioskId kiosk, String name, byte[] payload)
      throws JsonFormatException, MalformedException {
    return switch (name) {
      case "presence" -> {
        Presence presence = checked(() -> Presence.fromJson(Fields.parse(payload, LIMITS).json()));
        yield () -> presences.heard(kiosk, presence);
      }
      case "reported" -> {
        Reported reported = checked(() -> Reported.fromJson(signed(payload)));
        requireOwn(kiosk, reported.kiosk());
        yield () -> reports.heard(reported);
      }
      case "stat" -> {
        StatBatch batch = checked(() -> StatBatch.fromJson(signed(payload)));
        requireOwn(kiosk, batch.kiosk());
        requirePlausible(batch);
        yield () -> batches.heard(batch);
      }
      default -> {
        if (!RESERVED.contains(name)) {
          throw new MalformedException("unknown topic");
        }
        yield () -> {};
      }
    };
  }

  private static JsonObject signed(byte[] payload) throws JsonFormatException {
    // The broker has held the sender to its own topics; kiosks do not sign yet.
    return SignedEnvelope.parse(payload, LIMITS).acceptUnproven().signed();
  }

  private static void requireOwn(KioskId sender, KioskId named) throws MalformedException {
    if (!sender.equals(named)) {
      throw new MalformedException("speaks for " + named);
    }
  }

  /// Sums over all kiosks must never overflow, or one false number would end every report.
  private static void requirePlausible(StatBatch batch) throws MalformedException {
    if (batch.seq() > MAX_TOTAL || batch.dropped() > MAX_TOTAL) {
      throw new MalformedException("seq or dropped is more than " + MAX_TOTAL);
    }
    for (StatRow row : batch.rows()) {
      if (row.value() > MAX_COUNT) {
        throw new MalformedException(row.metric() + " counts more than " + MAX_COUNT + " in a day");
      }
    }
  }

  @FunctionalInterface
  private interface Reader<T> {
    T read() throws JsonFormatException;
  }

  /// A value that its record refuses is as malformed as a missing one.
  private static <T> T checked(Reader<T> reader) throws JsonFormatException, MalformedException {
    try {
      return reader.read();
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new MalformedException(String.valueOf(e.getMessage()));
    }
  }

  private void complain(String topic, String reason) {
    String text = reason.replaceAll("\\p{C}", "?");
    String shown = text.substring(0, Math.min(text.length(), 200));
    if (complaints.add(topic + " " + shown)) {
      LOG.warn("malformed message on {}: {}", topic, shown);
    }
  }

  /// Well-formed JSON that says something impossible.
  private static final class MalformedException extends Exception {
    private static final long serialVersionUID = 1L;

    MalformedException(String message) {
      super(message);
    }
  }
}
