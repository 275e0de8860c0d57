@NullMarked
package org.gatekiosk.sync.testkit;

import org.jspecify.annotations.NullMarked;
