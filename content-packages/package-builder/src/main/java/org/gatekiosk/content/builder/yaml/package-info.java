/// YAML 1.2 core schema without tags, anchors, aliases and unknown fields, with the line and column
/// of every value.
@NullMarked
package org.gatekiosk.content.builder.yaml;

import org.jspecify.annotations.NullMarked;
