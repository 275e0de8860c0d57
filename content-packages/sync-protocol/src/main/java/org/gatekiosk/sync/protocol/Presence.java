package org.gatekiosk.sync.protocol;

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
}
