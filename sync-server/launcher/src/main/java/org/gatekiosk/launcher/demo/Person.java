package org.gatekiosk.launcher.demo;

import java.util.List;

/// Somebody who signs in to the demo's console.
public record Person(String name, String password, List<String> roles) {
  public static final String ADMINISTRATOR = "administrator";
  public static final String EDITOR = "editor";
  public static final String FIRST_APPROVER = "approver-1";
  public static final String SECOND_APPROVER = "approver-2";
  public static final String PUBLISHER = "publisher";

  public Person {
    roles = List.copyOf(roles);
  }
}
