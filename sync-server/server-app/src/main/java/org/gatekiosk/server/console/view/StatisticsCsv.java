package org.gatekiosk.server.console.view;

import java.util.List;
import java.util.stream.Collectors;
import org.gatekiosk.server.api.StatisticsReport;

/// The table of views for spreadsheets: UTF-8 with a byte order mark, commas, CRLF (RFC 4180).
public final class StatisticsCsv {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private StatisticsCsv() {}

  public static String of(Words words, StatisticsReport report) {
    var csv = new StringBuilder(BYTE_ORDER_MARK);
    line(
        csv,
        List.of(
            words.t("csv.day"),
            words.t("csv.item"),
            words.t("csv.title"),
            words.t("csv.version"),
            words.t("csv.language"),
            words.t("csv.views"),
            words.t("csv.qrShown"),
            words.t("csv.qrOpened")));
    for (StatisticsReport.Row row : report.rows()) {
      line(
          csv,
          List.of(
              row.day(),
              row.item(),
              row.title(),
              row.version(),
              row.language(),
              row.views().text(),
              row.qrShown().text(),
              row.qrOpened().text()));
    }
    var complete = report.completeness();
    line(
        csv,
        List.of(
            words.t("csv.complete", complete.percent(), complete.received(), complete.expected())));
    if (report.demonstration()) {
      line(csv, List.of(words.t("statistics.demonstration")));
    }
    return csv.toString();
  }

  private static void line(StringBuilder csv, List<String> cells) {
    csv.append(cells.stream().map(StatisticsCsv::quoted).collect(Collectors.joining(",")))
        .append("\r\n");
  }

  /// A cell that no spreadsheet takes for a formula.
  static String quoted(String cell) {
    String inert = cell.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + cell : cell;
    return '"' + inert.replace("\"", "\"\"") + '"';
  }
}
