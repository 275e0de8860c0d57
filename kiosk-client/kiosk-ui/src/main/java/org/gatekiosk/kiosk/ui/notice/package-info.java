/// What the kiosk counts and what it never keeps; and the page before there is content.
@NullMarked
package org.gatekiosk.kiosk.ui.notice;

import org.jspecify.annotations.NullMarked;
