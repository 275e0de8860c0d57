@NullMarked
package org.gatekiosk.server.mqtt;

import org.jspecify.annotations.NullMarked;
