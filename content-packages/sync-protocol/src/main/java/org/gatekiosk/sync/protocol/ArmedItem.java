package org.gatekiosk.sync.protocol;

import java.time.Instant;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.JsonObject;

/// An armed item that the duty officer has switched on.
///
/// @param item `repository/package/item`
/// @param until when it ends by itself
public record ArmedItem(String item, Instant until) {
  public ArmedItem {
    Names.requireItem(item);
  }

  JsonObject toJson() {
    return JsonObject.builder().put("item", item).put("until", until.toString()).build();
  }

  static ArmedItem read(Fields fields) throws JsonFormatException {
    return new ArmedItem(fields.string("item"), fields.value("until", Documents::instant));
  }
}
