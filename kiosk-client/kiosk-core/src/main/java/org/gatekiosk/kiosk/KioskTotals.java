package org.gatekiosk.kiosk;

/// What this kiosk has counted since it was set up, and what has not reached the server yet.
///
/// @param views sum of the metric `view` in shape item-language-day
/// @param qrShown sum of the metric `qr-shown` in shape item-language-day
/// @param outboxBatches closed batches that the server has not acknowledged
public record KioskTotals(long views, long qrShown, long outboxBatches) {}
