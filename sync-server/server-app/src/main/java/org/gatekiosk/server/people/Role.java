package org.gatekiosk.server.people;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// What a person may do; a person may have several roles.
public enum Role {
  ADMINISTRATOR,
  EDITOR,
  APPROVER,
  PUBLISHER,
  MAINTENANCE,
  VIEWER;

  /// The name in the API and in the database: lower case.
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Role of(String wireName) {
    return Arrays.stream(values())
        .filter(role -> role.wireName().equals(wireName))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no role '" + wireName + "'"));
  }

  /// Names divided by commas, as the database keeps them.
  public static String join(Set<Role> roles) {
    return roles.stream().sorted().map(Role::wireName).collect(Collectors.joining(","));
  }

  /// The opposite of [#join].
  public static Set<Role> split(String joined) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (String name : joined.split(",", -1)) {
      if (!name.isEmpty()) {
        roles.add(of(name));
      }
    }
    return roles;
  }
}
