package org.gatekiosk.content.builder.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gatekiosk.content.builder.files.Signature;
import org.gatekiosk.content.builder.files.SourceFile;
import org.gatekiosk.content.builder.finding.FindingCode;
import org.gatekiosk.content.builder.finding.FindingLog;
import org.gatekiosk.content.builder.finding.Place;
import org.gatekiosk.content.builder.media.Compiled;
import org.gatekiosk.content.builder.media.ImageHeader;
import org.gatekiosk.content.builder.media.MediaCompiler;
import org.gatekiosk.content.builder.source.Recording;
import org.gatekiosk.content.builder.source.SourceItem;
import org.gatekiosk.content.format.GateProfile;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.content.format.Media;
import org.gatekiosk.content.format.MediaRole;

/// Pictures, posters, video and recordings: there, used, described, decodable, large enough.
final class MediaRule {
  /// What the smallest kiosk (16 GB of storage) keeps free for one package while the previous
  /// release stays beside it.
  private static final long FREE_BYTES_ON_SMALLEST_KIOSK = 2L << 30;

  private final MediaCompiler compiler;

  MediaRule(MediaCompiler compiler) {
    this.compiler = compiler;
  }

  void check(Scope scope, FindingLog log) throws IOException {
    Set<String> used = new HashSet<>();
    for (SourceItem item : scope.source().items()) {
      Set<String> listed = new HashSet<>();
      for (Media media : item.item().media()) {
        checkListed(item, media, listed.add(media.file()), scope, log);
      }
      used.addAll(listed);
    }
    Set<String> refused =
        scope.source().findings().stream()
            .flatMap(finding -> Stream.ofNullable(finding.place().file()))
            .collect(Collectors.toSet());
    for (SourceFile file : scope.source().files().files().values()) {
      checkFile(file, used.contains(file.path()), refused.contains(file.path()), scope, log);
    }
    long megabytes = scope.source().files().length() >> 20;
    if (scope.source().files().length() > FREE_BYTES_ON_SMALLEST_KIOSK) {
      log.warning(
          FindingCode.PACKAGE_SIZE, Place.PACKAGE, megabytes, FREE_BYTES_ON_SMALLEST_KIOSK >> 20);
    }
  }

  private static void checkListed(
      SourceItem item, Media media, boolean first, Scope scope, FindingLog log) throws IOException {
    Place place = item.places().field("media." + media.file());
    if (!first) {
      log.error(FindingCode.MEDIA_TWICE, place, media.file());
    }
    if (media.containsMap() && media.mapRegister() == null) {
      log.error(FindingCode.MAP_REGISTER, place, media.file());
    }
    for (LanguageTag language : item.item().texts().keySet()) {
      if (!media.alt().containsKey(language)) {
        log.report(
            scope.severity(item.item(), language),
            FindingCode.ALT_MISSING,
            place.in(language.value()),
            media.file(),
            language);
      }
    }
    Optional<SourceFile> file = scope.source().files().file(media.file());
    if (file.isEmpty()) {
      log.error(FindingCode.MEDIA_MISSING, place, media.file());
    } else if (media.file().endsWith(".json")) {
      PosterRule.check(file.get(), item, log);
    } else if (!canBeShown(file.get())) {
      log.error(FindingCode.MEDIA_KIND, place, media.file());
    } else if (media.role() != MediaRole.BODY) {
      checkWidth(file.get(), item, place, scope, log);
    }
  }

  private static boolean canBeShown(SourceFile file) {
    return file.signature().isImage()
        || (file.signature() == Signature.MP4 && file.path().startsWith("media/"));
  }

  /// A picture as wide as the page must have a pixel for each of the panel's. Of HEIC only the
  /// decoder knows the size.
  private static void checkWidth(
      SourceFile file, SourceItem item, Place place, Scope scope, FindingLog log)
      throws IOException {
    if (!file.signature().isImage() || file.signature() == Signature.HEIC) {
      return;
    }
    Optional<ImageHeader> header;
    try (InputStream content = file.open()) {
      header = ImageHeader.read(content, file.signature());
    }
    int panel =
        scope.gates(item.item()).stream()
            .map(GateProfile::panel)
            .mapToInt(p -> Math.min(p.widthPx(), p.heightPx()))
            .max()
            .orElse(0);
    if (header.isPresent() && header.get().width() < panel) {
      log.warning(FindingCode.IMAGE_SMALL, place, header.get().width(), panel);
    }
  }

  private void checkFile(
      SourceFile file, boolean used, boolean refused, Scope scope, FindingLog log)
      throws IOException {
    Place place = Place.file(file.path());
    if (file.path().startsWith("audio/")) {
      if (Recording.of(file, scope.source()).isEmpty()) {
        log.error(FindingCode.AUDIO_ITEM, place, file.path());
      }
    } else if (!used && isMedia(file)) {
      log.warning(FindingCode.MEDIA_UNUSED, place, file.path());
    }
    boolean readable = file.signature().isImage() || file.signature().isPlayable();
    if (readable
        && !refused
        && compiler.compile(file) instanceof Compiled.Failed(var code, var arguments)) {
      log.error(code, place, arguments.toArray());
    }
  }

  private static boolean isMedia(SourceFile file) {
    return file.path().startsWith("media/") || file.name().equals("poster.json");
  }
}
