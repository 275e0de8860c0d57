package org.gatekiosk.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// docs/third-parties.md is generated from the jars that the programs ship with and the licences
/// their publishers state. Write it anew with `-Dgatekiosk.write=true`.
class ThirdPartiesTest {
  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  private static final Path NOTICE = ROOT.resolve("docs/third-parties.md");

  @Test
  void notice_ofThirdParties_namesEveryJarThatIsShipped() throws Exception {
    var notice = notice();

    if (Boolean.getBoolean("gatekiosk.write")) {
      Files.writeString(NOTICE, notice);
    }
    assertThat(Files.readString(NOTICE)).isEqualTo(notice);
  }

  private static String notice() throws Exception {
    Map<String, Path> repository = repositoryJars();
    var rows = new TreeSet<String>();
    for (var program :
        new String[] {"kiosk-client/kiosk-app", "sync-server/server-app", "sync-server/launcher"}) {
      try (Stream<Path> jars = Files.list(ROOT.resolve(program).resolve("target/lib"))) {
        for (var jar : jars.map(path -> path.getFileName().toString()).sorted().toList()) {
          var path = repository.get(jar);
          if (path != null) {
            rows.add("| %s | %s |".formatted(jar.replace(".jar", ""), licences(path)));
          }
        }
      }
    }
    assertThat(rows).as("jars that are shipped").hasSizeGreaterThan(50);
    return """
        # Third parties

        Generated from the jars the programs ship with. Fonts are Debian's packages `fonts-noto-core` and `fonts-noto-cjk` (OFL-1.1); files in the console's `static` folder carry their licences beside them.

        | library | licence as its publisher states it |
        |---|---|
        """
        + String.join("\n", rows)
        + "\n";
  }

  /// Jars of this class path that are not the house's own, by file name.
  private static Map<String, Path> repositoryJars() {
    return Arrays.stream(System.getProperty("java.class.path").split(":", -1))
        .filter(entry -> entry.endsWith(".jar") && !entry.contains("/org/gatekiosk/"))
        .filter(entry -> !entry.startsWith(ROOT.toString()))
        .map(Path::of)
        .collect(
            Collectors.toMap(
                path -> path.getFileName().toString(),
                path -> path,
                (first, second) -> first,
                TreeMap::new));
  }

  private static String licences(Path jar) throws Exception {
    int depth = jar.getNameCount();
    var artifact = jar.getName(depth - 3).toString();
    var version = jar.getName(depth - 2).toString();
    @Nullable Path pom = jar.resolveSibling(artifact + "-" + version + ".pom");
    while (pom != null && Files.exists(pom)) {
      var project =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(pom.toFile())
              .getDocumentElement();
      var names = names(project);
      if (!names.isEmpty()) {
        return String.join(", ", names);
      }
      pom = parent(project, repository(jar));
    }
    return "see the library";
  }

  private static Set<String> names(Element project) {
    var names = new TreeSet<String>();
    var licences = child(project, "licenses");
    if (licences != null) {
      for (var node = licences.getFirstChild(); node != null; node = node.getNextSibling()) {
        if (node instanceof Element licence) {
          var name = child(licence, "name");
          if (name != null) {
            names.add(name.getTextContent().trim().replaceAll("\\s+", " "));
          }
        }
      }
    }
    return names;
  }

  private static @Nullable Path parent(Element project, Path repository) {
    var parent = child(project, "parent");
    if (parent == null) {
      return null;
    }
    var group = text(parent, "groupId");
    var artifact = text(parent, "artifactId");
    var version = text(parent, "version");
    return repository
        .resolve(group.replace('.', '/'))
        .resolve(artifact)
        .resolve(version)
        .resolve(artifact + "-" + version + ".pom");
  }

  /// The repository's folder, somewhere above group, artifact and version of the jar.
  private static Path repository(Path jar) {
    for (var folder = jar.getParent(); folder != null; folder = folder.getParent()) {
      if (folder.endsWith("repository")) {
        return folder;
      }
    }
    throw new IllegalStateException("not in a Maven repository: " + jar);
  }

  private static String text(Element element, String name) {
    var child = child(element, name);
    return child == null ? "" : child.getTextContent().trim();
  }

  private static @Nullable Element child(Element element, String name) {
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child && child.getTagName().equals(name)) {
        return child;
      }
    }
    return null;
  }
}
