package org.gatekiosk.content.builder.finding;

import java.util.List;

/// What came of reading something that people wrote.
public sealed interface Reading<T> {
  /// It could be read; the findings are warnings and hints, or errors inside parts of it.
  record Read<T>(T value, List<Finding> findings) implements Reading<T> {
    public Read {
      findings = List.copyOf(findings);
    }
  }

  /// Nothing of it may be used.
  record Refused<T>(List<Finding> findings) implements Reading<T> {
    public Refused {
      findings = List.copyOf(findings);
      if (!Finding.anyError(findings)) {
        throw new IllegalArgumentException("refused without an error");
      }
    }
  }

  List<Finding> findings();
}
