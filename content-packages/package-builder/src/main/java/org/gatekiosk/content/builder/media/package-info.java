/// Pictures, video and sound: what a file really is, and its form in a release.
///
/// Decoders run as child processes with fixed arguments and a time-out; headers are read here
/// first.
@NullMarked
package org.gatekiosk.content.builder.media;

import org.jspecify.annotations.NullMarked;
