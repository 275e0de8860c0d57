/// A small kit for drawing posters: planes of colour with a key block over them, paths of a few
/// shapes, and motifs that come back from gate to gate.
///
/// Start at [Drawing]; [Plane] takes shapes from the back of the picture to its front, [Paths] and
/// [Motifs] give outlines, [PosterPicture] paints a poster for looking at it. The sample posters
/// are drawn with it, and the next gate's artist can do the same.
///
/// Threads: a drawing belongs to one thread.
@NullMarked
package org.gatekiosk.content.builder.posterkit;

import org.jspecify.annotations.NullMarked;
