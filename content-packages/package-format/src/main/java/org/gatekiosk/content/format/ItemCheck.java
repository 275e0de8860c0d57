package org.gatekiosk.content.format;

/// What [UnverifiedItem#verify] finds.
public sealed interface ItemCheck permits VerifiedItem, Rejected {}
