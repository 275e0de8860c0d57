package org.gatekiosk.sync.protocol;

import org.gatekiosk.content.format.JsonParts;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonObject;

/// What a kiosk posts to `/enrol`.
///
/// @param code the one-time code of the enrolment string, in base 32
/// @param csrPem certificate signing request (PKCS 10) for the kiosk's new key
public record EnrolRequest(String code, String csrPem) {

  private static final int MAX_CSR_LENGTH = 8 * 1024;

  public EnrolRequest {
    code = Base32.encode(Base32.decode(code));
    Names.requirePem("csrPem", csrPem, MAX_CSR_LENGTH);
  }

  public JsonObject toJson() {
    return JsonObject.builder().put("code", code).put("csrPem", csrPem).build();
  }

  public static EnrolRequest fromJson(JsonObject json) throws JsonFormatException {
    return JsonParts.<EnrolRequest>checked(
            fields -> new EnrolRequest(fields.string("code"), fields.string("csrPem")))
        .read(Fields.of(json));
  }
}
