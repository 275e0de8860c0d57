@NullMarked
package org.gatekiosk.trust.repository;

import org.jspecify.annotations.NullMarked;
