package org.gatekiosk.kiosk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;

/// `kiosk.db`: one SQLite file, one connection, one thread called `store`.
///
/// A transaction that returned is on the disk (WAL, `synchronous=FULL`). A file that is damaged is
/// put aside as `kiosk.db.broken` and a new one is begun: the screen does not need it, and the
/// outbox gets a new epoch. A disk that is full or refuses damages nothing: the work fails and is
/// tried again.
public final class KioskDatabase implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(KioskDatabase.class.getName());
  private static final String PRAGMAS =
      "?journal_mode=WAL&synchronous=FULL&busy_timeout=5000&foreign_keys=on&cache_size=-512";
  private static final int CLOSE_S = 10;

  /// SQLITE_CORRUPT and SQLITE_NOTADB (sqlite.org/rescode.html).
  private static final Set<Integer> DAMAGED = Set.of(11, 26);

  /// The part of a result code that extended codes share.
  private static final int PRIMARY_CODE = 0xFF;

  private final ExecutorService store =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("store").daemon().factory());
  private final KioskHome home;
  private final WriteGate gate;
  private @Nullable Handle handle;

  /// A database that is opened by its first work, so that a start does not wait for SQLite.
  public KioskDatabase(KioskHome home, WriteGate gate) {
    this.home = home;
    this.gate = gate;
  }

  /// Work inside one transaction; an exception undoes all of it.
  @FunctionalInterface
  public interface Work<T> {
    /// Does the work.
    T in(Tables tables) throws IOException;
  }

  /// Hands work over to the `store` thread; the way for the screen's thread.
  public <T> CompletableFuture<T> submit(String what, Work<T> work) {
    return CompletableFuture.supplyAsync(() -> transaction(handle(), what, work), store);
  }

  /// Does the work and waits for it; not for the screen's thread.
  ///
  /// @throws IOException if it was not done, naming what it was
  public <T> T call(String what, Work<T> work) throws IOException {
    try {
      return submit(what, work).join();
    } catch (CompletionException e) {
      throw new IOException("could not " + what, e.getCause());
    }
  }

  @Override
  public void close() {
    store.execute(
        () -> {
          if (handle != null) {
            handle.close();
          }
        });
    store.shutdown();
    try {
      if (!store.awaitTermination(CLOSE_S, TimeUnit.SECONDS)) {
        LOG.log(System.Logger.Level.WARNING, "the database is still busy after {0} s", CLOSE_S);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// On the `store` thread only.
  private Handle handle() {
    Handle open = handle;
    if (open == null) {
      open = connect(home);
      handle = open;
    }
    return open;
  }

  private <T> T transaction(Handle open, String what, Work<T> work) {
    try {
      return open.inTransaction(
          _ -> {
            T result = work.in(new Tables(open));
            gate.pass(what);
            return result;
          });
    } catch (IOException e) {
      throw new CompletionException(e);
    }
  }

  private static Handle connect(KioskHome home) {
    System.setProperty("org.sqlite.tmpdir", home.scratch().toString());
    // JDBI logs by SLF4J, which would otherwise say on the console that nobody listens.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    try {
      return openChecked(home.database());
    } catch (JdbiException e) {
      if (!isDamage(e)) {
        throw e;
      }
      LOG.log(System.Logger.Level.ERROR, "the database is broken; it is put aside", e);
      putAside(home.database());
      return openChecked(home.database());
    }
  }

  private static boolean isDamage(JdbiException e) {
    return e instanceof BrokenDatabaseException
        || (e.getCause() instanceof SQLiteException cause
            && DAMAGED.contains(cause.getResultCode().code & PRIMARY_CODE));
  }

  private static Handle openChecked(Path file) {
    Handle handle = Jdbi.create("jdbc:sqlite:" + file + PRAGMAS).open();
    try {
      String verdict = handle.select("PRAGMA quick_check(1)").mapTo(String.class).one();
      if (!verdict.equals("ok")) {
        throw new BrokenDatabaseException(verdict);
      }
      Schema.migrate(handle);
      return handle;
    } catch (JdbiException e) {
      handle.close();
      throw e;
    }
  }

  private static void putAside(Path file) {
    try {
      Files.move(
          file,
          file.resolveSibling(file.getFileName() + ".broken"),
          StandardCopyOption.REPLACE_EXISTING);
      Files.deleteIfExists(file.resolveSibling(file.getFileName() + "-wal"));
      Files.deleteIfExists(file.resolveSibling(file.getFileName() + "-shm"));
    } catch (IOException e) {
      throw new IllegalStateException("could not put the broken database aside", e);
    }
  }

  private static final class BrokenDatabaseException extends JdbiException {
    private static final long serialVersionUID = 1;

    BrokenDatabaseException(String verdict) {
      super("quick_check: " + verdict);
    }
  }
}
