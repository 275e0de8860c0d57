package org.gatekiosk.content.builder.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingLogTest {
  private final FindingLog log = new FindingLog();

  @Test
  void findings_areOrderedByWeightThenFileThenLine() {
    log.hint(FindingCode.YAML_EMPTY, Place.file("a.yaml"));
    log.error(FindingCode.YAML_EMPTY, Place.file("b.yaml").at(10, 1));
    log.error(FindingCode.YAML_EMPTY, Place.file("b.yaml").at(9, 7));
    log.error(FindingCode.YAML_EMPTY, Place.file("a.yaml").at(11, 1));

    assertThat(log.findings())
        .extracting(finding -> finding.severity() + " " + finding.place())
        .containsExactly(
            "ERROR a.yaml:11:1", "ERROR b.yaml:9:7", "ERROR b.yaml:10:1", "HINT a.yaml");
  }

  @Test
  void findings_tooMany_areLeftOutAndSayThatTheyAre() {
    for (int i = 0; i < FindingLog.MAX_FINDINGS + 5; i++) {
      log.hint(FindingCode.YAML_EMPTY, Place.file("a.yaml"));
    }
    log.error(FindingCode.YAML_EMPTY, Place.file("a.yaml"));

    List<Finding> findings = log.findings();

    assertThat(findings).hasSize(FindingLog.MAX_FINDINGS + 1);
    assertThat(findings.getFirst().code()).isEqualTo(FindingCode.TOO_MANY_FINDINGS);
    assertThat(log.errors()).isEqualTo(2);
  }
}
