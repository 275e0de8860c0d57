package org.gatekiosk.server.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gatekiosk.server.people.AccountStore;
import org.gatekiosk.server.people.OneTimeLinks.Purpose;
import org.gatekiosk.server.people.Person;
import org.gatekiosk.server.people.Role;
import org.gatekiosk.server.people.Session;
import org.gatekiosk.trust.Sha256;

/// People, their sessions and one-time links.
public final class SqlAccountStore implements AccountStore {
  private static final String FIND =
      """
      SELECT name, roles, created_ms, password_hash, failed_tries, locked_till_ms
        FROM person
       WHERE name = :name
      """;

  private static final String CREATE =
      """
      INSERT INTO person (name, password_hash, roles, created_ms)
      VALUES (:name, :hash, :roles, :created)
          ON CONFLICT (name) DO NOTHING
      """;

  private static final String RECORD_WRONG_TRY =
      """
      UPDATE person
         SET failed_tries   = CASE WHEN failed_tries + 1 < :most THEN failed_tries + 1 ELSE 0 END,
             locked_till_ms = CASE WHEN failed_tries + 1 < :most THEN locked_till_ms ELSE :till END
       WHERE name = :name
      """;

  private static final String FORGET_TRIES =
      """
      UPDATE person SET failed_tries = 0, locked_till_ms = 0 WHERE name = :name
      """;

  private static final String BEGIN_SESSION =
      """
      INSERT INTO session (token_sha256, person, created_ms, used_ms, ends_ms)
      VALUES (:token, :person, :now, :now, :ends)
      """;

  private static final String FIND_SESSION =
      """
      SELECT name, roles, p.created_ms AS created_ms, used_ms, ends_ms
        FROM session s JOIN person p ON p.name = s.person
       WHERE token_sha256 = :token AND ends_ms > :now AND used_ms > :usedSince
      """;

  private static final String USE_LINK =
      """
      UPDATE one_time_link SET used_ms = :now
       WHERE code_sha256 = :code AND purpose = :purpose AND used_ms IS NULL AND ends_ms > :now
      RETURNING COALESCE(person, '')
      """;

  private final Database database;

  public SqlAccountStore(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Account> find(String name) {
    return database.read(transaction -> find(transaction, name));
  }

  private static Optional<Account> find(Transaction transaction, String name) {
    return transaction
        .createQuery(FIND)
        .bind("name", name)
        .map(
            (row, _) ->
                new Account(
                    person(row),
                    row.getString("password_hash"),
                    row.getInt("failed_tries"),
                    Instant.ofEpochMilli(row.getLong("locked_till_ms"))))
        .findOne();
  }

  @Override
  public List<Person> all() {
    return database.read(
        transaction ->
            transaction
                .createQuery("SELECT name, roles, created_ms FROM person ORDER BY name")
                .map((row, _) -> person(row))
                .list());
  }

  private static Person person(ResultSet row) throws SQLException {
    return new Person(
        row.getString("name"),
        Role.split(row.getString("roles")),
        Instant.ofEpochMilli(row.getLong("created_ms")));
  }

  @Override
  public int count() {
    return database.read(
        transaction ->
            transaction.createQuery("SELECT count(*) FROM person").mapTo(Integer.class).one());
  }

  @Override
  public boolean create(Person person, String passwordHash) {
    return database.write(
            transaction ->
                transaction
                    .createUpdate(CREATE)
                    .bind("name", person.name())
                    .bind("hash", passwordHash)
                    .bind("roles", Role.join(person.roles()))
                    .bind("created", person.createdAt().toEpochMilli())
                    .execute())
        == 1;
  }

  @Override
  public Account recordWrongTry(String name, int most, Instant lockedUntil) {
    return database.write(
        transaction -> {
          transaction
              .createUpdate(RECORD_WRONG_TRY)
              .bind("most", most)
              .bind("till", lockedUntil.toEpochMilli())
              .bind("name", name)
              .execute();
          return find(transaction, name).orElseThrow();
        });
  }

  @Override
  public void beginSession(Sha256 token, Session session, Instant now) {
    String name = session.person().name();
    database.change(
        transaction -> {
          transaction.execute("DELETE FROM session WHERE ends_ms <= ?", now.toEpochMilli());
          transaction.createUpdate(FORGET_TRIES).bind("name", name).execute();
          transaction
              .createUpdate(BEGIN_SESSION)
              .bind("token", token.hex())
              .bind("person", name)
              .bind("now", now.toEpochMilli())
              .bind("ends", session.endsAt().toEpochMilli())
              .execute();
        });
  }

  @Override
  public Optional<SessionRow> findSession(Sha256 token, Instant now, Instant usedSince) {
    return database.read(
        transaction ->
            transaction
                .createQuery(FIND_SESSION)
                .bind("token", token.hex())
                .bind("now", now.toEpochMilli())
                .bind("usedSince", usedSince.toEpochMilli())
                .map(
                    (row, _) ->
                        new SessionRow(
                            new Session(person(row), Instant.ofEpochMilli(row.getLong("ends_ms"))),
                            Instant.ofEpochMilli(row.getLong("used_ms"))))
                .findOne());
  }

  @Override
  public void useSession(Sha256 token, Instant now) {
    database.write(
        transaction ->
            transaction
                .createUpdate("UPDATE session SET used_ms = :now WHERE token_sha256 = :token")
                .bind("now", now.toEpochMilli())
                .bind("token", token.hex())
                .execute());
  }

  @Override
  public void endSession(Sha256 token) {
    database.write(
        transaction ->
            transaction
                .createUpdate("DELETE FROM session WHERE token_sha256 = :token")
                .bind("token", token.hex())
                .execute());
  }

  @Override
  public void addLink(Sha256 code, Purpose purpose, String person, Instant endsAt) {
    database.write(
        transaction ->
            transaction
                .createUpdate(
                    """
        INSERT INTO one_time_link (code_sha256, purpose, person, ends_ms)
        VALUES (:code, :purpose, NULLIF(:person, ''), :ends)
        """)
                .bind("code", code.hex())
                .bind("purpose", purpose.name())
                .bind("person", person)
                .bind("ends", endsAt.toEpochMilli())
                .execute());
  }

  @Override
  public void dropLinks(Purpose purpose) {
    database.write(
        transaction ->
            transaction
                .createUpdate("DELETE FROM one_time_link WHERE purpose = :p")
                .bind("p", purpose.name())
                .execute());
  }

  @Override
  public Optional<String> useLink(Sha256 code, Purpose purpose, Instant now) {
    return database.write(
        transaction ->
            transaction
                .createQuery(USE_LINK)
                .bind("code", code.hex())
                .bind("purpose", purpose.name())
                .bind("now", now.toEpochMilli())
                .mapTo(String.class)
                .findOne());
  }
}
