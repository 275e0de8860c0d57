package org.gatekiosk.server.store;

/// Looks into the tables, and puts rows there, past the stores.
public final class Sql {
  private Sql() {}

  public static void execute(Database database, String sql, Object... arguments) {
    database.change(transaction -> transaction.execute(sql, arguments));
  }

  /// The only value that a query answers.
  public static <T> T one(Database database, Class<T> type, String sql, Object... arguments) {
    return database.read(
        transaction -> {
          var query = transaction.createQuery(sql);
          for (int i = 0; i < arguments.length; i++) {
            query.bind(i, arguments[i]);
          }
          return query.mapTo(type).one();
        });
  }
}
