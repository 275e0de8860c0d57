package org.gatekiosk.content.format;

import java.time.LocalDate;

/// What a clarification corrects.
///
/// @param date of the correction; the clarification is visible for [#VISIBLE_DAYS] from it
public record Corrects(ItemName item, LocalDate date) {
  public static final int VISIBLE_DAYS = 30;
}
