package org.gatekiosk.content.builder.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gatekiosk.content.builder.files.SourceFile;
import org.gatekiosk.content.format.LanguageTag;

/// Whose words a file `audio/<item>.<language>.<extension>` speaks.
public record Recording(String itemId, LanguageTag language) {
  private static final Pattern PATH =
      Pattern.compile("audio/([a-z][a-z0-9-]{0,63})\\.([A-Za-z0-9-]+)\\.[a-z0-9]+");

  /// Empty when the name has another form or the package has no such text.
  public static Optional<Recording> of(SourceFile file, SourcePackage source) {
    Matcher path = PATH.matcher(file.path());
    if (!path.matches()) {
      return Optional.empty();
    }
    return source
        .item(path.group(1))
        .flatMap(
            item ->
                item.texts().keySet().stream()
                    .filter(language -> language.value().equals(path.group(2)))
                    .findFirst()
                    .map(language -> new Recording(path.group(1), language)));
  }
}
