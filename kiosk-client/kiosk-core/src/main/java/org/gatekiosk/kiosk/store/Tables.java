package org.gatekiosk.kiosk.store;

import org.jdbi.v3.core.Handle;

/// The tables, inside one transaction on the `store` thread.
public final class Tables {
  private final Handle handle;

  Tables(Handle handle) {
    this.handle = handle;
  }

  public JournalTable journal() {
    return new JournalTable(handle);
  }

  public BucketTable buckets() {
    return new BucketTable(handle);
  }

  public OutboxTable outbox() {
    return new OutboxTable(handle);
  }

  public ConnectionTable connections() {
    return new ConnectionTable(handle);
  }
}
