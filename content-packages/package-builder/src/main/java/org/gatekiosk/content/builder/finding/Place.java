package org.gatekiosk.content.builder.finding;

import org.jspecify.annotations.Nullable;

/// Where in a package something is; every part that does not apply is absent.
///
/// @param item item id, for example `e-visa`
/// @param language BCP 47 tag
/// @param field path of the field in its YAML file, for example `values[2].unit`
/// @param file path inside the package, with `/`
/// @param line from 1, or 0 when the place is the whole file
/// @param column in code points from 1, or 0 when the place is the whole file
public record Place(
    @Nullable String item,
    @Nullable String language,
    @Nullable String field,
    @Nullable String file,
    int line,
    int column) {
  /// The package as a whole.
  public static final Place PACKAGE = new Place(null, null, null, null, 0, 0);

  public static Place file(String path) {
    return new Place(null, null, null, path, 0, 0);
  }

  public Place ofItem(String id) {
    return new Place(id, language, field, file, line, column);
  }

  public Place in(String tag) {
    return new Place(item, tag, field, file, line, column);
  }

  public Place field(String path) {
    return new Place(item, language, path, file, line, column);
  }

  public Place at(int atLine, int atColumn) {
    return new Place(item, language, field, file, atLine, atColumn);
  }

  /// `file:line:column`, as compilers write it; `package` when no file is meant.
  @Override
  public String toString() {
    return line == 0 ? name() : name() + ":" + line + ":" + column;
  }

  String name() {
    return file == null ? (item == null ? "package" : item) : file;
  }
}
