package org.gatekiosk.sync.protocol;

/// What an operator gives to a technician so that a kiosk finds, and may trust, its server.
///
/// @param host DNS name or address of the server
/// @param port of HTTPS, 1 to 65535
/// @param code the one-time code, [#PART_BYTES] bytes
/// @param caKeyDigest the first [#PART_BYTES] bytes of the SHA-256 of the CA's public key (DER)
public record EnrolmentString(String host, int port, byte[] code, byte[] caKeyDigest) {
  public static final int PART_BYTES = 16;
}
