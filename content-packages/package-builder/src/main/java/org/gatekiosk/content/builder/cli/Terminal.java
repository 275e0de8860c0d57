package org.gatekiosk.content.builder.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.gatekiosk.content.builder.finding.Finding;
import org.gatekiosk.content.builder.finding.Messages;
import org.gatekiosk.content.builder.finding.Severity;

/// Prints to the reader in the reader's language.
final class Terminal {
  private static final Messages MESSAGES = new Messages(Terminal.class);

  private final PrintStream out;
  private final Locale reader;

  Terminal(PrintStream out, Locale reader) {
    this.out = out;
    this.reader = reader;
  }

  Locale reader() {
    return reader;
  }

  void say(String key, Object... arguments) {
    out.println(MESSAGES.wording(key, arguments).in(reader));
  }

  /// A line that came from elsewhere, already in a language.
  void print(String line) {
    out.println(line);
  }

  /// All findings of a package and their number.
  void show(String name, List<Finding> findings) {
    findings.forEach(finding -> out.println(finding.toText(reader)));
    say(
        "summary",
        name,
        count(findings, Severity.ERROR),
        count(findings, Severity.WARNING),
        count(findings, Severity.HINT));
  }

  private static long count(List<Finding> findings, Severity severity) {
    return findings.stream().filter(f -> f.severity() == severity).count();
  }
}
