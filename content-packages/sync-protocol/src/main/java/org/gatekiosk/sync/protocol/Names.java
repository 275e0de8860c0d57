package org.gatekiosk.sync.protocol;

import java.util.regex.Pattern;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.content.format.Requirements;

/// Names that documents carry as text; each check throws [IllegalArgumentException].
final class Names {
  private static final Pattern ITEM =
      Pattern.compile("([a-z][a-z0-9-]{0,63}/){2}[a-z][a-z0-9-]{0,63}");
  private static final Pattern VERSION = Pattern.compile("[0-9a-f]{12}");

  private Names() {}

  static void requireItem(String item) {
    if (!ITEM.matcher(item).matches()) {
      throw new IllegalArgumentException("not an item (repository/package/item): '" + item + "'");
    }
  }

  static void requireVersion(String version) {
    if (!VERSION.matcher(version).matches()) {
      throw new IllegalArgumentException("not the version of an item: '" + version + "'");
    }
  }

  static void requireLanguageOrAny(String language) {
    if (!language.equals(Hidden.ANY)) {
      var _ = new LanguageTag(language);
    }
  }

  static void requireVersionOrAny(String version) {
    if (!version.equals(Hidden.ANY)) {
      requireVersion(version);
    }
  }

  /// PEM (RFC 7468) of at most that many characters.
  static void requirePem(String what, String pem, int maxLength) {
    Requirements.range("length of " + what, pem.length(), 1, maxLength);
    if (!pem.startsWith("-----BEGIN ")) {
      throw new IllegalArgumentException(what + " is not PEM");
    }
  }
}
