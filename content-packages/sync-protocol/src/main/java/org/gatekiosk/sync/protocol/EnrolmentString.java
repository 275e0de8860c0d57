package org.gatekiosk.sync.protocol;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gatekiosk.content.format.Requirements;

/// What an operator gives to a technician so that a kiosk finds, and may trust, its server:
/// `gk1.<host>.<port>.<code>.<digest of the CA key>` (docs/trust.md, 6).
///
/// @param host DNS name or address of the server
/// @param port of HTTPS, 1 to 65535
/// @param code the one-time code, [#PART_BYTES] bytes in base 32
/// @param caKeyDigest the first [#PART_BYTES] bytes of the SHA-256 of the CA's public key (DER,
///   SubjectPublicKeyInfo), in base 32
public record EnrolmentString(String host, int port, String code, String caKeyDigest) {
  public static final int PART_BYTES = 16;

  private static final Pattern SYNTAX =
      Pattern.compile(
          "gk1\\.(?<host>.+)\\.(?<port>[0-9]{1,5})\\.(?<code>[^.]+)\\.(?<digest>[^.]+)");
  private static final Pattern HOST = Pattern.compile("[0-9A-Za-z.:-]{1,253}"); // RFC 1035, 2.3.4

  public EnrolmentString {
    if (!HOST.matcher(host).matches()) {
      throw new IllegalArgumentException("not a host: '" + host + "'");
    }
    Requirements.range("port", port, 1, 65_535);
    code = canonical("code", code);
    caKeyDigest = canonical("digest of the CA key", caKeyDigest);
  }

  /// Encodes the two parts.
  ///
  /// @param code [#PART_BYTES] bytes
  /// @param caKeyDigest [#PART_BYTES] bytes
  public static EnrolmentString of(String host, int port, byte[] code, byte[] caKeyDigest) {
    return new EnrolmentString(host, port, Base32.encode(code), Base32.encode(caKeyDigest));
  }

  /// Reads what [#toString] writes, in either case and with spaces around it.
  public static EnrolmentString parse(String text) {
    Matcher matcher = SYNTAX.matcher(text.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "not an enrolment string (gk1.<host>.<port>.<code>.<digest>): '" + text + "'");
    }
    return new EnrolmentString(
        matcher.group("host"),
        Integer.parseInt(matcher.group("port")),
        matcher.group("code"),
        matcher.group("digest"));
  }

  private static String canonical(String what, String base32) {
    byte[] bytes = Base32.decode(base32);
    Requirements.range("bytes of the " + what, bytes.length, PART_BYTES, PART_BYTES);
    return Base32.encode(bytes);
  }

  public byte[] codeBytes() {
    return Base32.decode(code);
  }

  public byte[] caKeyDigestBytes() {
    return Base32.decode(caKeyDigest);
  }

  @Override
  public String toString() {
    return "gk1." + host + "." + port + "." + code + "." + caKeyDigest;
  }
}
