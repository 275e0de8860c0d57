package org.gatekiosk.content.builder.source;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gatekiosk.content.builder.files.PackageFiles;
import org.gatekiosk.content.builder.finding.Finding;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.content.format.Requirements;

/// A package as people wrote it, read but not yet checked. Close it when it is not needed any more:
/// the content of its files stays in the folder or zip until then.
///
/// @param items those that could be read; the findings name what is wrong with the others
/// @param findings of reading, errors first
public record SourcePackage(
    String id,
    Map<LanguageTag, String> title,
    String issuer,
    String contact,
    String licence,
    List<SourceItem> items,
    PackageFiles files,
    List<Finding> findings)
    implements Closeable {
  public SourcePackage {
    title = Requirements.copy(title);
    items = List.copyOf(items);
    findings = List.copyOf(findings);
  }

  /// The languages of the title: what the package means to say when no gate asks for more.
  public Set<LanguageTag> languages() {
    return title.keySet();
  }

  public Optional<SourceItem> item(String itemId) {
    return items.stream().filter(i -> i.item().name().itemId().equals(itemId)).findFirst();
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
