package org.gatekiosk.server.console.view;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gatekiosk.server.people.Role;

/// Who looks at a page.
///
/// @param roles their names on the wire
public record Viewer(String name, Set<String> roles) {
  public Viewer {
    roles = Set.copyOf(roles);
  }

  public boolean has(Role role) {
    return roles.contains(role.wireName());
  }

  /// The roles in a fixed order.
  public List<String> sortedRoles() {
    return List.copyOf(new TreeSet<>(roles));
  }
}
