package org.gatekiosk.content.builder.cli;

import java.io.Serial;

/// Ends a command with a message and an exit code.
final class StopException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final Exit exit;
  private final transient Object[] arguments;

  /// A stop whose message has this key.
  StopException(Exit exit, String key, Object... arguments) {
    super(key);
    this.exit = exit;
    this.arguments = arguments.clone();
  }

  Exit exit() {
    return exit;
  }

  void tell(Terminal terminal) {
    terminal.say(String.valueOf(getMessage()), arguments);
  }
}
