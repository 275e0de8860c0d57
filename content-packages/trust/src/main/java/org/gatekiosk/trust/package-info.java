/// Who may put something on a screen: The Update Framework (TUF) 1.0.34, client and repository
/// side.
@NullMarked
package org.gatekiosk.trust;

import org.jspecify.annotations.NullMarked;
