package org.gatekiosk.server.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.gatekiosk.server.enrolment.PrivateFile;
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
  /// Nobody but its owner can read the file, which has the hashes of passwords.
  ///
  /// @param home an existing folder; SQLite's native library is unpacked below it
  public static Database open(Path home) {
    unpackNativeLibraryBelow(home);
    String url = "jdbc:sqlite:" + ownersFile(home.resolve("server.db")) + COMMON;
    var writing = new HikariDataSource(pool("writer", url + "&transaction_mode=IMMEDIATE", 1));
    Flyway.configure().dataSource(writing).cleanDisabled(true).load().migrate();
    HikariConfig readers = pool("reader", url + "&open_mode=1", READERS);
    readers.setReadOnly(true);
    return new Database(writing, new HikariDataSource(readers));
  }

  /// SQLite gives the files beside it the same mode.
  private static Path ownersFile(Path file) {
    try {
      if (Files.notExists(file)) {
        PrivateFile.create(file);
      }
      return file;
    } catch (IOException e) {
      throw new IllegalStateException("cannot make " + file, e);
    }
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

  /// Something done in one transaction.
  @FunctionalInterface
  public interface Work<R, X extends Exception> {
    R in(Transaction transaction) throws X;
  }

  /// [Work] without a result.
  @FunctionalInterface
  public interface Change<X extends Exception> {
    void in(Transaction transaction) throws X;
  }

  /// Runs the work in one transaction of the writer; an exception rolls it back.
  public <R, X extends Exception> R write(Work<R, X> work) throws X {
    return writer.inTransaction(handle -> work.in(new Transaction(handle)));
  }

  /// As [#write] without a result.
  public <X extends Exception> void change(Change<X> work) throws X {
    writer.useTransaction(handle -> work.in(new Transaction(handle)));
  }

  /// Runs the work with a read-only connection; all its queries see the same moment.
  public <R, X extends Exception> R read(Work<R, X> work) throws X {
    return reader.inTransaction(handle -> work.in(new Transaction(handle)));
  }

  @Override
  public void close() {
    reading.close();
    writing.close();
  }
}
