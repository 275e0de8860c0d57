/// Lists: all topics, and the items of one.
@NullMarked
package org.gatekiosk.kiosk.ui.topic;

import org.jspecify.annotations.NullMarked;
