package org.gatekiosk.server.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;

/// The server's database: one writer, several readers, migrated when it is opened.
///
/// SQLite in WAL mode with `synchronous=FULL`: what was committed is on disk, so that an answer or
/// an acknowledgement sent after a commit stays true when the power fails.
public final class Database implements AutoCloseable {
  private static final int READERS = 4;
  private static final String COMMON =
      "?journal_mode=WAL&synchronous=FULL&busy_timeout=5000&foreign_keys=on";

  private final HikariDataSource writing;
  private final HikariDataSource reading;
  private final Jdbi writer;
  private final Jdbi reader;

  private Database(HikariDataSource writing, HikariDataSource reading) {
    this.writing = writing;
    this.reading = reading;
    this.writer = Jdbi.create(writing);
    this.reader = Jdbi.create(reading);
  }

  /// Opens `server.db` in the folder and brings its tables to this version.
  ///
  /// @param home an existing folder; SQLite's native library is unpacked below it
  public static Database open(Path home) {
    unpackNativeLibraryBelow(home);
    String url = "jdbc:sqlite:" + home.resolve("server.db") + COMMON;
    var writing = new HikariDataSource(pool("writer", url + "&transaction_mode=IMMEDIATE", 1));
    Flyway.configure().dataSource(writing).cleanDisabled(true).load().migrate();
    HikariConfig readers = pool("reader", url + "&open_mode=1", READERS);
    readers.setReadOnly(true);
    return new Database(writing, new HikariDataSource(readers));
  }

  private static HikariConfig pool(String name, String url, int size) {
    var config = new HikariConfig();
    config.setPoolName(name);
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(size);
    return config;
  }

  /// The driver leaves its library behind when the process is killed, and the system's temporary
  /// folder may forbid execution.
  private static void unpackNativeLibraryBelow(Path home) {
    Path folder = home.resolve("native");
    try {
      Files.createDirectories(folder);
      try (var old = Files.newDirectoryStream(folder, "sqlite-*")) {
        for (Path file : old) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("cannot prepare " + folder, e);
    }
    System.setProperty("org.sqlite.tmpdir", folder.toString());
  }

  /// Runs the work in one transaction of the writer; an exception rolls it back.
  public <R, X extends Exception> R write(HandleCallback<R, X> work) throws X {
    return writer.inTransaction(work);
  }

  /// As [#write] without a result.
  public <X extends Exception> void change(HandleConsumer<X> work) throws X {
    writer.useTransaction(work);
  }

  /// Runs the work with a read-only connection.
  public <R, X extends Exception> R read(HandleCallback<R, X> work) throws X {
    return reader.withHandle(work);
  }

  @Override
  public void close() {
    reading.close();
    writing.close();
  }
}
