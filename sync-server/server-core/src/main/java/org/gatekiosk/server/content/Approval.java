package org.gatekiosk.server.content;

import java.time.Instant;

/// One person's word that exactly this version may be shown.
///
/// @param by name of the approver
public record Approval(String by, Instant at) {}
