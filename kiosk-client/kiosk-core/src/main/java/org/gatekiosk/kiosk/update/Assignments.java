package org.gatekiosk.kiosk.update;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.InstantSource;
import java.util.Optional;
import org.gatekiosk.kiosk.store.DurableFiles;
import org.gatekiosk.kiosk.store.KioskHome;
import org.gatekiosk.sync.protocol.Desired;
import org.gatekiosk.sync.protocol.Documents;
import org.gatekiosk.sync.protocol.KioskId;
import org.gatekiosk.trust.SignedEnvelope;
import org.gatekiosk.trust.json.JsonFormatException;
import org.jspecify.annotations.Nullable;

/// The newest assignment, kept as it arrived. It only ever rises.
///
/// Threads: one at a time; [#current] from any.
public final class Assignments {
  private final KioskHome home;
  private final DurableFiles files;
  private final InstantSource clock;
  private volatile @Nullable Desired current;

  /// Reads what is on the disk; an assignment that cannot be read counts as none, and the server
  /// sends it again.
  public Assignments(KioskHome home, DurableFiles files, InstantSource clock) throws IOException {
    this.home = home;
    this.files = files;
    this.clock = clock;
    try {
      current = read(Files.readAllBytes(home.desired()));
    } catch (NoSuchFileException | JsonFormatException e) {
      current = null;
    }
  }

  /// What became of an offered assignment.
  public sealed interface Decision {
    /// It is stored and counts from now on.
    record Accepted(Desired desired) implements Decision {}

    /// It is the one that is known already, or an older one; normal, because messages repeat.
    record Known() implements Decision {}

    /// It is not for this kiosk, or not an assignment.
    record Refused(String reason) implements Decision {}
  }

  public Optional<Desired> current() {
    return Optional.ofNullable(current);
  }

  /// Takes an assignment if it is this kiosk's, newer and still good.
  ///
  /// @throws IOException if it could not be stored
  public Decision offer(KioskId kiosk, byte[] envelope) throws IOException {
    Desired offered;
    try {
      offered = read(envelope);
    } catch (JsonFormatException e) {
      return new Decision.Refused(String.valueOf(e.getMessage()));
    }
    Desired known = current;
    if (!offered.kiosk().equals(kiosk)) {
      return new Decision.Refused("an assignment for " + offered.kiosk());
    }
    if (known != null && offered.generation() <= known.generation()) {
      return new Decision.Known();
    }
    if (!clock.instant().isBefore(offered.notAfter())) {
      return new Decision.Refused("not good after " + offered.notAfter());
    }
    files.write(home.desired(), envelope);
    current = offered;
    return new Decision.Accepted(offered);
  }

  /// The director's signature is not checked yet (docs/trust.md, 1, Start); TLS and the topic
  /// rights vouch for it, and content needs the TUF chain besides.
  private static Desired read(byte[] envelope) throws JsonFormatException {
    return Desired.fromJson(
        SignedEnvelope.parse(envelope, Documents.LIMITS).acceptUnproven().signed());
  }
}
