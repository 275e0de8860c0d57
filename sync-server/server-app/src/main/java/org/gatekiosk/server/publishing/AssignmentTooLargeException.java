package org.gatekiosk.server.publishing;

import org.gatekiosk.sync.protocol.Documents;
import org.gatekiosk.sync.protocol.KioskId;

/// A kiosk could not read its next desired document, so nothing of what led to it is stored.
final class AssignmentTooLargeException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  AssignmentTooLargeException(KioskId kiosk, int bytes) {
    super(
        "the assignment of %s would have %d bytes, a kiosk reads %d: publish fewer items with QR codes, or shorten the gate's profile"
            .formatted(kiosk, bytes, Documents.MAX_BYTES));
  }
}
