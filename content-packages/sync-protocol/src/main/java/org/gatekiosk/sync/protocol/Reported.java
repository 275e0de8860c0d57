package org.gatekiosk.sync.protocol;

import java.time.Instant;
import java.util.List;
import org.gatekiosk.content.format.JsonParts;
import org.gatekiosk.content.format.Requirements;
import org.gatekiosk.content.format.Words;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonArray;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonObject;
import org.jspecify.annotations.Nullable;

/// What a kiosk is: the answer to [Desired].
///
/// @param connection number of the connection, as in [Presence]
/// @param generation of the newest [Desired] seen, 0 before the first
/// @param active the releases on the screen
/// @param staged complete and waiting
/// @param previous the last confirmed ones
/// @param progressPercent of the bytes to fetch, 0 to 100
/// @param whyNot why `generation` is not active: NO_SPACE, OUTSIDE_WINDOW, WAITING_FOR_LEADER,
///   CLOCK_UNTRUSTED, SIGNATURE(reason), MISSING(n), TRIAL_FAILED(reason), QUIET; or null
/// @param appVersion of the kiosk program, `major.minor.patch`
/// @param clock the kiosk's, when it wrote this
/// @param diskFreeBytes on the volume of its store
/// @param outboxBatches statistics batches that are not acknowledged
public record Reported(
    KioskId kiosk,
    long connection,
    long generation,
    Phase phase,
    List<ReportedRelease> active,
    List<ReportedRelease> staged,
    List<ReportedRelease> previous,
    int progressPercent,
    @Nullable String whyNot,
    String appVersion,
    Instant clock,
    long diskFreeBytes,
    long outboxBatches,
    List<Finding> findings) {
  private static final int MAX_WHY_NOT_LENGTH = 500;
  private static final int MAX_VERSION_LENGTH = 40;

  public Reported {
    Requirements.notNegative("connection", connection);
    Requirements.notNegative("generation", generation);
    active = List.copyOf(active);
    staged = List.copyOf(staged);
    previous = List.copyOf(previous);
    Requirements.range("progressPercent", progressPercent, 0, 100);
    if (whyNot != null) {
      Requirements.line("whyNot", whyNot, MAX_WHY_NOT_LENGTH);
    }
    Requirements.line("appVersion", appVersion, MAX_VERSION_LENGTH);
    Requirements.notNegative("diskFreeBytes", diskFreeBytes);
    Requirements.notNegative("outboxBatches", outboxBatches);
    findings = List.copyOf(findings);
  }

  /// Something about the kiosk that somebody should know.
  ///
  /// @param code such as `BROKEN_BLOB`, 1 to 40 characters of `A-Z`, `0-9`, `_`
  /// @param detail in plain words, at most 300 characters; never about a person
  /// @param since when it was first seen, by the kiosk's clock
  public record Finding(String code, String detail, Instant since) {
    public Finding {
      if (!code.matches("[A-Z][A-Z0-9_]{0,39}")) {
        throw new IllegalArgumentException("not a finding code: '" + code + "'");
      }
      Requirements.line("detail", detail, 300);
    }

    JsonObject toJson() {
      return JsonObject.builder()
          .put("code", code)
          .put("detail", detail)
          .put("since", since.toString())
          .build();
    }

    static Finding read(Fields fields) throws JsonFormatException {
      return new Finding(
          fields.string("code"),
          fields.string("detail"),
          fields.value("since", Documents::instant));
    }
  }

  /// The `signed` part of the document.
  public JsonObject toJson() {
    return Documents.start("reported")
        .put("kiosk", kiosk.value())
        .put("connection", connection)
        .put("generation", generation)
        .put("phase", phase.name())
        .put("active", JsonArray.from(active, ReportedRelease::toJson))
        .put("staged", JsonArray.from(staged, ReportedRelease::toJson))
        .put("previous", JsonArray.from(previous, ReportedRelease::toJson))
        .put("progressPercent", progressPercent)
        .putIfPresent("whyNot", whyNot)
        .put("appVersion", appVersion)
        .put("clock", clock.toString())
        .put("diskFreeBytes", diskFreeBytes)
        .put("outboxBatches", outboxBatches)
        .put("findings", JsonArray.from(findings, Finding::toJson))
        .build();
  }

  /// Reads the `signed` part of a document.
  public static Reported fromJson(JsonObject signed) throws JsonFormatException {
    return JsonParts.checked(Reported::read).read(Fields.of(signed));
  }

  private static Reported read(Fields fields) throws JsonFormatException {
    Documents.require(fields, "reported");
    return new Reported(
        Documents.kiosk(fields),
        Documents.count(fields, "connection"),
        Documents.count(fields, "generation"),
        fields.value("phase", name -> Words.parseName(Phase.class, name)),
        releases(fields, "active"),
        releases(fields, "staged"),
        releases(fields, "previous"),
        fields.integer("progressPercent", 0, 100),
        fields.optionalString("whyNot"),
        fields.string("appVersion"),
        fields.value("clock", Documents::instant),
        Documents.count(fields, "diskFreeBytes"),
        Documents.count(fields, "outboxBatches"),
        fields.list("findings", JsonParts.checked(Finding::read)));
  }

  private static List<ReportedRelease> releases(Fields fields, String name)
      throws JsonFormatException {
    return fields.list(name, JsonParts.checked(ReportedRelease::read));
  }
}
