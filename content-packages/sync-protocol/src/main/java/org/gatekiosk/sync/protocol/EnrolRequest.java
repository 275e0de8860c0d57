package org.gatekiosk.sync.protocol;

/// What a kiosk posts to `/enrol`.
///
/// @param code the one-time code of the enrolment string, in base 32
/// @param csrPem certificate signing request (PKCS 10) for the kiosk's new key
public record EnrolRequest(String code, String csrPem) {}
