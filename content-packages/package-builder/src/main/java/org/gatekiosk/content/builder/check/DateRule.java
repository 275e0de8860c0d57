package org.gatekiosk.content.builder.check;

import java.time.LocalDate;
import org.gatekiosk.content.builder.finding.FindingCode;
import org.gatekiosk.content.builder.finding.FindingLog;
import org.gatekiosk.content.builder.source.SourceItem;
import org.gatekiosk.content.format.Item;
import org.gatekiosk.content.format.Value;

/// Facts were checked in the past and will be checked again; nothing is published that has already
/// grown old.
final class DateRule implements ItemRule {
  @Override
  public void check(SourceItem source, Scope scope, FindingLog log) {
    Item item = source.item();
    LocalDate today = scope.context().today();
    checkReview(source, today, log);
    if (item.verifiedOn().isAfter(today)) {
      log.error(
          FindingCode.DATE_FUTURE,
          source.places().field("verifiedOn"),
          "verifiedOn",
          item.verifiedOn());
    }
    if (item.hardExpiry() != null && item.hardExpiry().isBefore(today)) {
      log.warning(FindingCode.EXPIRED, source.places().field("hardExpiry"), item.hardExpiry());
    }
    item.values().forEach(value -> checkValue(source, value, today, log));
  }

  private static void checkReview(SourceItem source, LocalDate today, FindingLog log) {
    LocalDate reviewBy = source.item().reviewBy();
    if (reviewBy == null) {
      log.warning(FindingCode.REVIEW_MISSING, source.places().item().field("reviewBy"));
    } else if (reviewBy.isBefore(source.item().verifiedOn())) {
      log.error(
          FindingCode.DATE_ORDER,
          source.places().field("reviewBy"),
          "reviewBy",
          reviewBy,
          "verifiedOn",
          source.item().verifiedOn());
    } else if (reviewBy.isBefore(today)) {
      log.warning(FindingCode.REVIEW_PAST, source.places().field("reviewBy"), reviewBy);
    }
  }

  private static void checkValue(SourceItem source, Value value, LocalDate today, FindingLog log) {
    var place = source.places().field("values." + value.id());
    if (value.verifiedOn().isAfter(today)) {
      log.error(FindingCode.DATE_FUTURE, place, value.id() + ".verifiedOn", value.verifiedOn());
    }
    if (!value.holdsOn(today)) {
      log.warning(FindingCode.VALUE_ENDED, place, value.id(), String.valueOf(value.validUntil()));
    }
  }
}
