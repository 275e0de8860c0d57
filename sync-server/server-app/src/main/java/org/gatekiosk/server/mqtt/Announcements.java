package org.gatekiosk.server.mqtt;

import org.gatekiosk.server.publishing.Announcer;
import org.gatekiosk.server.store.KioskStore;
import org.gatekiosk.server.store.TufStore;
import org.gatekiosk.sync.protocol.Ack;
import org.gatekiosk.sync.protocol.KioskId;
import org.gatekiosk.sync.protocol.Topics;
import org.gatekiosk.trust.KeyPair;
import org.gatekiosk.trust.SignedEnvelope;

/// Says what the database holds.
public final class Announcements implements Announcer {
  private final Downlink downlink;
  private final KioskStore kiosks;
  private final TufStore tuf;
  private final KeyPair director;

  /// Wires it up.
  ///
  /// @param director signs what is not signed yet
  public Announcements(Downlink downlink, KioskStore kiosks, TufStore tuf, KeyPair director) {
    this.downlink = downlink;
    this.kiosks = kiosks;
    this.tuf = tuf;
    this.director = director;
  }

  @Override
  public void desired(KioskId kiosk) {
    kiosks
        .desired(kiosk)
        .ifPresent(envelope -> downlink.publish(Topics.desired(kiosk), envelope, true));
  }

  @Override
  public void news() {
    tuf.timestamp().ifPresent(timestamp -> downlink.publish(Topics.NEWS, timestamp, true));
  }

  /// The same as [#news], as an answer to one kiosk.
  void newsTo(KioskId kiosk) {
    tuf.timestamp()
        .ifPresent(timestamp -> downlink.publish(Topics.newsFor(kiosk), timestamp, false));
  }

  void ack(Ack ack) {
    byte[] envelope = SignedEnvelope.unsigned(ack.toJson()).signedBy(director).encode();
    downlink.publish(Topics.ack(ack.kiosk()), envelope, true);
  }
}
