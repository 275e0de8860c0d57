/// The linter: rules over a source package, for the gates it is meant for. Start at [PackageCheck].
@NullMarked
package org.gatekiosk.content.builder.check;

import org.jspecify.annotations.NullMarked;
