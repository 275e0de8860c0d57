/// QR codes that decode from a screenshot: whole pixels, black on white in every theme.
@NullMarked
package org.gatekiosk.kiosk.ui.qr;

import org.jspecify.annotations.NullMarked;
