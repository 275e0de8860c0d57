/// Home: six answers for this place, direction and hour, then the topics.
@NullMarked
package org.gatekiosk.kiosk.ui.home;

import org.jspecify.annotations.NullMarked;
