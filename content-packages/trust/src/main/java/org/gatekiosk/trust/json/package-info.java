/// The one strict JSON reader and writer of the product.
///
/// Start at [Fields#parse] to read a document field by field, or at [StrictJson#parse] for the bare
/// values; [JsonObject#builder] and [CompactJson] write documents, [CanonicalJson] makes the bytes
/// that signatures cover. The party that verifies and the party that reads use the same parser, so
/// they can never understand the same bytes differently.
///
/// What is not here: floating-point numbers (no format of the product has any), mapping of classes,
/// and input or output.
///
/// Threads: every type but [JsonObject.Builder] is immutable and may be shared.
@NullMarked
package org.gatekiosk.trust.json;

import org.jspecify.annotations.NullMarked;
