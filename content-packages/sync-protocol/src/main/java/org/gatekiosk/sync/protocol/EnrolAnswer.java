package org.gatekiosk.sync.protocol;

import java.util.Base64;
import org.gatekiosk.content.format.JsonParts;
import org.gatekiosk.content.format.Requirements;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonObject;

/// What a kiosk gets from `/enrol`.
///
/// @param gate id of the gate it belongs to
/// @param certificatePem its certificate
/// @param caPem the only CA it trusts from now on
/// @param rootJsonBase64 the first trusted TUF root, the bytes in base 64
public record EnrolAnswer(
    KioskId kiosk,
    String gate,
    String certificatePem,
    String caPem,
    Endpoints endpoints,
    String rootJsonBase64) {

  private static final int MAX_CERTIFICATES_LENGTH = 32 * 1024;

  public EnrolAnswer {
    Requirements.id("gate id", gate);
    Names.requirePem("certificatePem", certificatePem, MAX_CERTIFICATES_LENGTH);
    Names.requirePem("caPem", caPem, MAX_CERTIFICATES_LENGTH);
    Base64.getDecoder().decode(rootJsonBase64);
  }

  /// The first trusted TUF root.
  public byte[] rootJson() {
    return Base64.getDecoder().decode(rootJsonBase64);
  }

  public JsonObject toJson() {
    return JsonObject.builder()
        .put("kiosk", kiosk.value())
        .put("gate", gate)
        .put("certificatePem", certificatePem)
        .put("caPem", caPem)
        .put("endpoints", endpoints.toJson())
        .put("rootJsonBase64", rootJsonBase64)
        .build();
  }

  public static EnrolAnswer fromJson(JsonObject json) throws JsonFormatException {
    return JsonParts.checked(EnrolAnswer::read).read(Fields.of(json));
  }

  private static EnrolAnswer read(Fields fields) throws JsonFormatException {
    return new EnrolAnswer(
        Documents.kiosk(fields),
        fields.string("gate"),
        fields.string("certificatePem"),
        fields.string("caPem"),
        JsonParts.checked(Endpoints::read).read(fields.object("endpoints")),
        fields.string("rootJsonBase64"));
  }
}
