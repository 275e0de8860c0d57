package org.gatekiosk.kiosk.update;

import java.util.List;

/// The rows of the update table in the words of a diagram.
public final class UpdateDiagram {
  private UpdateDiagram() {}

  public static List<String> rows() {
    return UpdateTable.ROWS.stream()
        .map(row -> row.from() + " --> " + row.to() + ": " + row.event())
        .toList();
  }
}
