package org.gatekiosk.content.format;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A fact that changes, written once and placed in every translation by its id.
///
/// @param id unique in its item, the same form as an item id
/// @param value in the neutral form of its kind ([ValueKind]); a decimal point, no grouping
/// @param unit the currency of an amount, the unit of a number; null for the other kinds
/// @param source where it was read, or null when it is the item's source
/// @param verifiedOn when it was last checked
/// @param validUntil the last day on which it holds, or null
public record Value(
    String id,
    ValueKind kind,
    String value,
    @Nullable String unit,
    @Nullable String source,
    LocalDate verifiedOn,
    @Nullable LocalDate validUntil) {
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,6})?");
  private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ]{1,24}");

  public Value {
    Requirements.id("value id", id);
    Requirements.text("value", value);
    switch (kind) {
      case AMOUNT -> {
        require(DECIMAL.matcher(value).matches(), kind, value);
        require(unit != null && unit.matches("[A-Z]{3}"), kind, value + " in " + unit);
      }
      case NUMBER -> require(DECIMAL.matcher(value).matches(), kind, value);
      case DATE -> require(isDate(value), kind, value);
      case TIME -> require(TIME.matcher(value).matches(), kind, value);
      case PHONE -> require(PHONE.matcher(value).matches(), kind, value);
      case LINK -> require(value.startsWith("https://"), kind, value);
      case ADDRESS -> {}
    }
    if (unit != null && kind != ValueKind.AMOUNT && kind != ValueKind.NUMBER) {
      throw new IllegalArgumentException("a value of kind " + Words.of(kind) + " has no unit");
    }
  }

  /// Whether the value still holds on this day.
  public boolean holdsOn(LocalDate today) {
    return validUntil == null || !today.isAfter(validUntil);
  }

  private static boolean isDate(String value) {
    try {
      var _ = JsonParts.localDate(value);
      return true;
    } catch (DateTimeParseException | IllegalArgumentException e) {
      return false;
    }
  }

  private static void require(boolean correct, ValueKind kind, String value) {
    if (!correct) {
      throw new IllegalArgumentException("not a value of kind " + Words.of(kind) + ": " + value);
    }
  }
}
