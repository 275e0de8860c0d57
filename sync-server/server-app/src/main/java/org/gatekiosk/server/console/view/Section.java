package org.gatekiosk.server.console.view;

/// The parts of the console, as the rail lists them.
public enum Section {
  KIOSKS("/kiosks"),
  PACKAGES("/packages"),
  PUBLISH("/publish"),
  STATISTICS("/statistics");

  private final String path;

  Section(String path) {
    this.path = path;
  }

  public String path() {
    return path;
  }

  /// The heading in the rail that this part begins; the next part may stand under it too.
  public String group() {
    return switch (this) {
      case KIOSKS -> "rail.devices";
      case PACKAGES, PUBLISH -> "rail.screens";
      case STATISTICS -> "rail.figures";
    };
  }

  public String word() {
    return "rail." + name();
  }

  /// Whether an address belongs to this part.
  boolean holds(String address) {
    return address.equals(path) || address.startsWith(path + "/");
  }
}
