package org.gatekiosk.server.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/// One transaction of the [Database], which its owner hands from store to store so that all of what
/// they do is kept or none of it. Only stores can say SQL with it.
///
/// Threads: the one that [Database#write] or [Database#read] called back; worthless afterwards.
public final class Transaction {
  private final Handle handle;

  Transaction(Handle handle) {
    this.handle = handle;
  }

  Query createQuery(String sql) {
    return handle.createQuery(sql);
  }

  Update createUpdate(String sql) {
    return handle.createUpdate(sql);
  }

  PreparedBatch prepareBatch(String sql) {
    return handle.prepareBatch(sql);
  }

  int execute(String sql, Object... arguments) {
    return handle.execute(sql, arguments);
  }
}
