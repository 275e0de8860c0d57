/// Tests of the whole house: architecture rules, the demo as a user runs it, the console in a real
/// browser. Tests only.
@NullMarked
package org.gatekiosk.endtoend;

import org.jspecify.annotations.NullMarked;
