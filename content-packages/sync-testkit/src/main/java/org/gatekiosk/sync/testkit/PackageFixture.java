package org.gatekiosk.sync.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// A source package for tests, as files by path. Immutable: each change gives another fixture.
///
/// [#minimal] passes the linter on any day of 2026 after 20 November; tests change one thing of it.
public final class PackageFixture {
  private final String id;
  private final SortedMap<String, byte[]> files;

  private PackageFixture(String id, SortedMap<String, byte[]> files) {
    this.id = id;
    this.files = files;
  }

  /// One package with the item `first` in Vietnamese and English, for every gate.
  public static PackageFixture minimal(String id) {
    return new PackageFixture(id, Collections.emptySortedMap())
        .file(
            "package.yaml",
            """
            format: 1
            id: %s
            title: {vi: Gói thử, en: Test package}
            issuer: Test office
            contact: test@example.org
            licence: CC0-1.0
            """
                .formatted(id))
        .item("first");
  }

  /// Adds an item with two texts and a value.
  public PackageFixture item(String itemId) {
    return file(
            "items/" + itemId + "/item.yaml",
            """
            id: %s
            group: PRACTICAL
            topic: help
            gates: [all]
            direction: both
            priority: 50
            values:
              - {id: fee, kind: amount, value: 25000, unit: VND, verifiedOn: 2026-11-20}
            source: {issuer: Test office, number: 1/2026, date: 2026-01-02}
            verifiedOn: 2026-11-20
            reviewBy: 2027-06-30
            """
                .formatted(itemId))
        .text(
            itemId,
            "vi",
            """
            ---
            title: Tiêu đề
            answer: Câu trả lời.
            summary: Tóm tắt
            ---
            ```facts
            Phí: {{fee}}
            ```
            """)
        .text(
            itemId,
            "en",
            """
            ---
            title: A title
            answer: The answer.
            summary: In short
            ---
            ```facts
            Fee: {{fee}}
            ```
            """);
  }

  /// Sets or replaces the text of an item in a language.
  public PackageFixture text(String itemId, String language, String content) {
    return file("items/" + itemId + "/" + language + ".md", content);
  }

  /// Sets or replaces a file.
  public PackageFixture file(String path, String content) {
    return file(path, content.getBytes(UTF_8));
  }

  /// Sets or replaces a file.
  public PackageFixture file(String path, byte[] content) {
    SortedMap<String, byte[]> changed = new TreeMap<>(files);
    changed.put(path, content.clone());
    return new PackageFixture(id, changed);
  }

  /// Replaces a piece of a text file; an [IllegalArgumentException] when it is not there.
  public PackageFixture replace(String path, String piece, String by) {
    String content = new String(files.getOrDefault(path, new byte[0]), UTF_8);
    if (!content.contains(piece)) {
      throw new IllegalArgumentException(path + " does not contain '" + piece + "'");
    }
    return file(path, content.replace(piece, by));
  }

  /// Changes the content of a text file.
  public PackageFixture spoil(String path, UnaryOperator<String> change) {
    return file(path, change.apply(new String(files.getOrDefault(path, new byte[0]), UTF_8)));
  }

  /// Adds lines to the end of a text file.
  public PackageFixture append(String path, String lines) {
    return file(path, new String(files.getOrDefault(path, new byte[0]), UTF_8) + lines);
  }

  public PackageFixture without(String path) {
    SortedMap<String, byte[]> changed = new TreeMap<>(files);
    changed.remove(path);
    return new PackageFixture(id, changed);
  }

  public String id() {
    return id;
  }

  /// The files as entries of a zip, for tests that spoil one of them.
  public ForgedZip forgedZip() {
    var zip = new ForgedZip();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      zip.add(ForgedZip.Entry.deflated(file.getKey(), file.getValue()));
    }
    return zip;
  }

  /// Writes the files below `parent/<id>`; answers that folder.
  public Path writeTo(Path parent) {
    Path folder = parent.resolve(id);
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(folder.resolve(file.getKey()).resolve("..").normalize());
        Files.write(path, file.getValue());
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException("writing the fixture " + id, e);
    }
  }

  /// Writes `parent/<id>.zip`; answers that file.
  public Path zipTo(Path parent) {
    return forgedZip().writeTo(parent.resolve(id + ".zip"));
  }
}
