package org.gatekiosk.server.people;

import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;

/// A person with an account.
///
/// @param name 2 to 64 characters of `a-z`, `0-9`, `.`, `-`, `_`, starting with a letter
/// @param roles at least one
public record Person(String name, Set<Role> roles, Instant createdAt) {
  private static final Pattern SYNTAX = Pattern.compile("[a-z][a-z0-9._-]{1,63}");

  public Person {
    if (!SYNTAX.matcher(name).matches()) {
      throw new IllegalArgumentException("not a name of a person: '" + name + "'");
    }
    if (roles.isEmpty()) {
      throw new IllegalArgumentException(name + " has no role");
    }
    roles = Set.copyOf(roles);
  }
}
