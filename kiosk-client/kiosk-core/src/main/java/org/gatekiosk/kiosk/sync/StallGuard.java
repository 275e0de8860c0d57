package org.gatekiosk.kiosk.sync;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// Ends a body that has stopped arriving: the time-out of the JDK client ends at the headers, and a
/// read would wait for ever.
final class StallGuard implements AutoCloseable {
  private final InputStream body;
  private final long limitNanos;
  private final Thread thread;
  private volatile long progressAt = System.nanoTime();
  private volatile boolean done;

  /// Watches from now on.
  ///
  /// @param limit longest time without [#progress]
  StallGuard(InputStream body, Duration limit) {
    this.body = body;
    this.limitNanos = limit.toNanos();
    this.thread = Thread.ofVirtual().name("stall-guard").start(this::watch);
  }

  void progress() {
    progressAt = System.nanoTime();
  }

  @Override
  public void close() {
    done = true;
    LockSupport.unpark(thread);
  }

  private void watch() {
    while (!done) {
      long left = limitNanos - (System.nanoTime() - progressAt);
      if (left <= 0) {
        closeBody();
        return;
      }
      LockSupport.parkNanos(left);
    }
  }

  private void closeBody() {
    try {
      body.close();
    } catch (IOException e) {
      // The reader gets its own exception.
    }
  }
}
