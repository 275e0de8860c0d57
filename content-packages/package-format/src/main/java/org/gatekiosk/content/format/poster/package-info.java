/// Poster format 1: pictures as data, in six inks.
///
/// Start at [PosterReader], which refuses everything that is not a correct poster. A [Poster] gives
/// its drawing steps in absolute coordinates ([Poster#strokes]) and the part of it that a box shows
/// ([Poster#crop]); who paints needs nothing else. A [Plan] is a poster of a hall with words on it,
/// read by [PlanReader].
///
/// Threads: every type is immutable and may be shared.
@NullMarked
package org.gatekiosk.content.format.poster;

import org.jspecify.annotations.NullMarked;
