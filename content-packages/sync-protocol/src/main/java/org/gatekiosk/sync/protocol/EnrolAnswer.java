package org.gatekiosk.sync.protocol;

/// What a kiosk gets from `/enrol`.
///
/// @param gate id of the gate it belongs to
/// @param certificatePem its certificate
/// @param caPem the only CA it trusts from now on
/// @param rootJsonBase64 the first trusted TUF root, the bytes in base 64
public record EnrolAnswer(
    KioskId kiosk,
    String gate,
    String certificatePem,
    String caPem,
    Endpoints endpoints,
    String rootJsonBase64) {}
