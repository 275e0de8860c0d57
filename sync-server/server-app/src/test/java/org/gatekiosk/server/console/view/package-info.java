@NullMarked
package org.gatekiosk.server.console.view;

import org.jspecify.annotations.NullMarked;
