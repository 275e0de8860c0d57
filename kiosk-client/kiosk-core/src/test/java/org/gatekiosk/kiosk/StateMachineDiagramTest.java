package org.gatekiosk.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.gatekiosk.kiosk.session.VisitState;
import org.gatekiosk.kiosk.update.UpdateDiagram;
import org.junit.jupiter.api.Test;

/// The diagrams of the documentation are drawn from the tables. To draw them again, run this test
/// with `-Dgatekiosk.draw=true`.
class StateMachineDiagramTest {
  private static final Path FOLDER = Path.of("..", "..", "docs", "state-machines");

  @Test
  void update_diagram_isDrawnFromTheTable() throws IOException {
    assertDrawn("kiosk-update.md", "Kiosk update", "IDLE", UpdateDiagram.rows());
  }

  @Test
  void visit_diagram_isDrawnFromTheTable() throws IOException {
    List<String> rows =
        VisitState.TABLE.stream()
            .map(row -> row.from() + " --> " + row.to() + ": " + row.event())
            .toList();

    assertDrawn("visitor-session.md", "Visitor session", "ATTRACT", rows);
  }

  private static void assertDrawn(String file, String title, String start, List<String> rows)
      throws IOException {
    String diagram =
        rows.stream()
            .map(row -> "    " + row + "\n")
            .collect(
                Collectors.joining(
                    "",
                    "# "
                        + title
                        + "\n\nDrawn from the table in the code; do not edit.\n\n"
                        + "```mermaid\nstateDiagram-v2\n    [*] --> "
                        + start
                        + "\n",
                    "```\n"));
    Path path = FOLDER.resolve(file);
    if (Boolean.getBoolean("gatekiosk.draw")) {
      Files.createDirectories(FOLDER);
      Files.writeString(path, diagram);
    }
    assertThat(path).hasContent(diagram);
  }
}
