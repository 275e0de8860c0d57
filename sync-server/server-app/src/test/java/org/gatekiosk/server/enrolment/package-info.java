@NullMarked
package org.gatekiosk.server.enrolment;

import org.jspecify.annotations.NullMarked;
