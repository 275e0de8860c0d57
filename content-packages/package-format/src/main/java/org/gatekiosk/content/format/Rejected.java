package org.gatekiosk.content.format;

import org.gatekiosk.trust.Sha256;

/// Why bytes did not become a verified document; nothing of them may be used.
public sealed interface Rejected extends ItemCheck, ManifestCheck {

  /// The reason in one English sentence, with its numbers.
  String reason();

  record WrongLength(long expected, long actual) implements Rejected {
    @Override
    public String reason() {
      return actual + " bytes, expected " + expected;
    }
  }

  record WrongDigest(Sha256 expected, Sha256 actual) implements Rejected {
    @Override
    public String reason() {
      return "sha256 " + actual + ", expected " + expected;
    }
  }

  /// Written in a format that this program is too old for.
  record NewerFormat(int supported, long found) implements Rejected {
    @Override
    public String reason() {
      return "format " + found + ", this program reads up to format " + supported;
    }
  }

  /// The document says another name than the list that led to it.
  record WrongName(String expected, String actual) implements Rejected {
    @Override
    public String reason() {
      return "the document is " + actual + ", expected " + expected;
    }
  }

  /// The digest is right and the content is not: the publisher made a mistake.
  record Malformed(String reason) implements Rejected {}
}
