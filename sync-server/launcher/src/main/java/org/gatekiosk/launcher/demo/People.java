package org.gatekiosk.launcher.demo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatekiosk.launcher.FailedException;

/// The people of the demo with their random passwords, in `people.txt` (mode 0600), a line each:
/// name and password.
public final class People {
  private static final Map<String, List<String>> ROLES = roles();

  /// 96 bits: beyond guessing, and short enough to type.
  private static final int PASSWORD_BYTES = 12;

  private final Map<String, Person> people;

  private People(Map<String, Person> people) {
    this.people = people;
  }

  /// Reads the file, or writes it before the first account is made: a demo that dies in between
  /// still knows the passwords.
  public static People open(DemoHome home) throws IOException, FailedException {
    if (!Files.exists(home.people())) {
      write(home);
    }
    Map<String, Person> people = new LinkedHashMap<>();
    for (var line : Files.readAllLines(home.people())) {
      var words = line.trim().split("\\s+", -1);
      var roles = ROLES.get(words[0]);
      if (words.length != 2 || roles == null) {
        throw new FailedException(
            home.people()
                + ": not a person of the demo: '"
                + line
                + "'. Start again with --fresh.");
      }
      people.put(words[0], new Person(words[0], words[1], roles));
    }
    return new People(people);
  }

  public Person person(String name) throws FailedException {
    var person = people.get(name);
    if (person == null) {
      throw new FailedException("people.txt has no '" + name + "'. Start again with --fresh.");
    }
    return person;
  }

  public Iterable<Person> all() {
    return people.values();
  }

  private static void write(DemoHome home) throws IOException {
    var random = new SecureRandom();
    var text = new StringBuilder();
    for (var name : ROLES.keySet()) {
      var bytes = new byte[PASSWORD_BYTES];
      random.nextBytes(bytes);
      text.append(name).append(' ');
      text.append(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)).append('\n');
    }
    var temporary = home.folder().resolve("people.txt.new");
    Files.deleteIfExists(temporary);
    try (var channel =
        FileChannel.open(
            temporary,
            EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            PosixFilePermissions.asFileAttribute(
                Set.copyOf(PosixFilePermissions.fromString("rw-------"))))) {
      channel.write(ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8)));
      channel.force(true);
    }
    Files.move(temporary, home.people(), StandardCopyOption.ATOMIC_MOVE);
  }

  private static Map<String, List<String>> roles() {
    Map<String, List<String>> roles = new LinkedHashMap<>();
    roles.put(Person.ADMINISTRATOR, List.of("administrator"));
    roles.put(Person.EDITOR, List.of("editor"));
    roles.put(Person.FIRST_APPROVER, List.of("approver"));
    roles.put(Person.SECOND_APPROVER, List.of("approver"));
    roles.put(Person.PUBLISHER, List.of("publisher"));
    return roles;
  }
}
