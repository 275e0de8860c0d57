package org.gatekiosk.sync.testkit;

import java.io.IOException;
import java.io.Serial;
import java.util.concurrent.atomic.AtomicInteger;

/// When the power fails, as a parameter of a test: code under test announces each write, and the
/// plan stops it before or after one of them. Thread-safe.
///
/// A test runs its scenario with `stopAfterWrite(0)`, `stopAfterWrite(1)` and so on until
/// [#happened] is false, which proves that every write was cut once.
public final class FaultPlan {
  private static final int NEVER = Integer.MAX_VALUE;

  private final int lastWrite;
  private final AtomicInteger writes = new AtomicInteger();

  private FaultPlan(int lastWrite) {
    this.lastWrite = lastWrite;
  }

  /// The power stays on.
  public static FaultPlan none() {
    return new FaultPlan(NEVER);
  }

  /// The first `writes` writes reach the disk, the next one does not.
  ///
  /// @param writes 0 or more
  public static FaultPlan stopAfterWrite(int writes) {
    if (writes < 0) {
      throw new IllegalArgumentException("writes must be 0 or more: " + writes);
    }
    return new FaultPlan(writes);
  }

  /// To be called before each write.
  ///
  /// @throws PowerFailure when this write and all later ones do not happen
  public void beforeWrite() throws PowerFailure {
    if (writes.getAndIncrement() >= lastWrite) {
      throw new PowerFailure("power failed after write " + lastWrite);
    }
  }

  /// Whether a write was prevented.
  public boolean happened() {
    return writes.get() > lastWrite;
  }

  /// Writes that were announced, the prevented ones included.
  public int writes() {
    return writes.get();
  }

  /// The power is gone; nothing may be written any more.
  public static final class PowerFailure extends IOException {
    @Serial private static final long serialVersionUID = 1L;

    PowerFailure(String message) {
      super(message);
    }
  }
}
