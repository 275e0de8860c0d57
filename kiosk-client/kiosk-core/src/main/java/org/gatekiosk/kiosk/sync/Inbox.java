package org.gatekiosk.kiosk.sync;

import java.io.IOException;
import org.gatekiosk.kiosk.update.Assignments;
import org.gatekiosk.kiosk.update.Assignments.Decision;
import org.gatekiosk.sync.protocol.Ack;
import org.gatekiosk.sync.protocol.Documents;
import org.gatekiosk.sync.protocol.KioskId;
import org.gatekiosk.sync.protocol.Topics;
import org.gatekiosk.trust.SignedEnvelope;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;

/// What is done about each message. Rubbish is logged once and changes nothing.
final class Inbox {
  private final KioskId kiosk;
  private final Assignments assignments;
  private final StatSender stats;
  private final SyncEvents events;
  private final OncePerFault faults = new OncePerFault();

  Inbox(KioskId kiosk, Assignments assignments, StatSender stats, SyncEvents events) {
    this.kiosk = kiosk;
    this.assignments = assignments;
    this.stats = stats;
    this.events = events;
  }

  /// Deals with a message; when this returns it may be acknowledged.
  ///
  /// @throws IOException if the disk refused, so that the message must come again
  void receive(String topic, byte[] payload) throws IOException {
    if (payload.length == 0) {
      return; // an emptied retained message says nothing
    }
    try {
      if (topic.equals(Topics.desired(kiosk))) {
        desired(topic, payload);
      } else if (topic.equals(Topics.ack(kiosk))) {
        ack(payload);
      } else if (topic.equals(Topics.NEWS) || topic.equals(Topics.newsFor(kiosk))) {
        news(payload);
      } else {
        faults.log(topic, "not known to this version");
      }
    } catch (JsonFormatException | IllegalArgumentException e) {
      faults.log(topic, String.valueOf(e.getMessage()));
    }
  }

  private void desired(String topic, byte[] payload) throws IOException {
    switch (assignments.offer(kiosk, payload)) {
      case Decision.Accepted(var desired) -> events.assigned(desired);
      case Decision.Refused(String reason) -> faults.log(topic, reason);
      case Decision.Known _ -> {}
    }
  }

  private void ack(byte[] payload) throws IOException, JsonFormatException {
    Ack ack =
        Ack.fromJson(SignedEnvelope.parse(payload, Documents.LIMITS).acceptUnproven().signed());
    if (ack.kiosk().equals(kiosk)) {
      stats.acknowledged(ack);
    } else {
      faults.log(Topics.ack(kiosk), "an acknowledgement for " + ack.kiosk());
    }
  }

  /// Only its form is looked at here: what it is worth, the update finds out.
  private void news(byte[] payload) throws JsonFormatException {
    var _ = Fields.parse(payload, Documents.LIMITS).object("signed");
    events.news(payload);
  }
}
