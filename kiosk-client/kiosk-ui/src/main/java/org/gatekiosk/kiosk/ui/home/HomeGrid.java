package org.gatekiosk.kiosk.ui.home;

import org.gatekiosk.kiosk.ui.common.Row;
import org.gatekiosk.kiosk.ui.look.Look;
import org.gatekiosk.kiosk.ui.look.Type;

/// Where things stand on home, in millimetres from the top (docs/adr, woodblock look).
///
/// @param heroMm height of the picture, 0 for none
/// @param headMm top of name and clock
/// @param withSubtitle whether zone and date stand under the name
/// @param rowsMm top of the answers
/// @param topicCells whether the topics stand on the page, else behind a button
/// @param buttonsMm top of the buttons
/// @param pagerMm top of the pager
record HomeGrid(
    double heroMm,
    double headMm,
    Type headType,
    boolean withSubtitle,
    double rowsMm,
    double rowHeightMm,
    int columns,
    int rowsAPage,
    double stampMm,
    double arrowMm,
    boolean topicCells,
    double topicsMm,
    double buttonsMm,
    double buttonHeightMm,
    double pagerMm) {
  private static final double PAGER_MM = 391;
  private static final double LOW_PAGER_MM = 366;

  static HomeGrid of(Look look) {
    if (look.landscape()) {
      return landscape(look);
    }
    return look.low() ? low(look) : portrait(look);
  }

  /// The form of a row.
  Row.Form form(Look look) {
    double width = (look.contentMm() - (columns - 1) * Look.GAP_MM) / columns;
    return new Row.Form(width, rowHeightMm, stampMm, arrowMm, topicCells && columns == 1);
  }

  private static HomeGrid portrait(Look look) {
    Type head = largeHead(look);
    return switch (look.size()) {
      case NORMAL ->
          new HomeGrid(46, 50, Type.TITLE, true, 92, 33, 1, 6, 33, 16, true, 349, 0, 0, PAGER_MM);
      case LARGE ->
          new HomeGrid(26, 31, head, false, 62, 40, 1, 6, 40, 16, false, 0, 330, 30, PAGER_MM);
      case LARGER ->
          new HomeGrid(26, 31, head, false, 64, 52, 1, 4, 46, 20, false, 0, 344, 30, PAGER_MM);
      case LARGEST ->
          new HomeGrid(26, 31, head, false, 64, 64, 1, 4, 46, 20, false, 0, 344, 30, PAGER_MM);
    };
  }

  /// Controls stand 300 mm from the lower edge at most.
  private static HomeGrid low(Look look) {
    Type head = look.fixed(Type.TITLE.line(1.25), 18);
    return switch (look.size()) {
      case NORMAL ->
          new HomeGrid(
              147, 149, head, true, 189, 29, 1, 6, 40, 16, false, 0, 390, 21, LOW_PAGER_MM);
      case LARGE ->
          new HomeGrid(
              135, 137, head, false, 177, 36, 1, 4, 40, 16, false, 0, 390, 21, LOW_PAGER_MM);
      case LARGER ->
          new HomeGrid(
              135, 137, head, false, 177, 55, 1, 3, 40, 16, false, 0, 390, 21, LOW_PAGER_MM);
      case LARGEST ->
          new HomeGrid(
              135, 137, head, false, 177, 59, 1, 3, 40, 16, false, 0, 390, 21, LOW_PAGER_MM);
    };
  }

  private static HomeGrid landscape(Look look) {
    Type head = largeHead(look);
    return switch (look.size()) {
      case NORMAL ->
          new HomeGrid(40, 43, Type.TITLE, false, 72, 42, 2, 6, 46, 13, true, 212, 0, 0, 241);
      case LARGE -> new HomeGrid(0, 9, head, false, 42, 54, 2, 6, 46, 13, false, 0, 218, 30, 241);
      case LARGER -> new HomeGrid(0, 9, head, false, 42, 48, 1, 3, 46, 16, false, 0, 203, 30, 241);
      case LARGEST -> new HomeGrid(0, 9, head, false, 42, 62, 1, 2, 46, 16, false, 0, 203, 30, 241);
    };
  }

  /// Name and clock grow to 22 mm, which is what one line has room for.
  private static Type largeHead(Look look) {
    return look.fixed(Type.TITLE.line(1.3), 22);
  }
}
