package org.gatekiosk.content.builder.cli;

import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.Limits;

/// Shows the answer of the server to an upload.
final class PushAnswer {
  private static final int MAX_ANSWER_BYTES = 16 << 20;
  private static final int CREATED = 201;
  private static final int UNPROCESSABLE = 422;

  private final Terminal terminal;

  PushAnswer(Terminal terminal) {
    this.terminal = terminal;
  }

  /// Answers the exit code.
  int show(String name, int status, byte[] body) throws StopException {
    try {
      Fields answer = Fields.parse(body, Limits.ofBytes(MAX_ANSWER_BYTES));
      if (status != CREATED && status != UNPROCESSABLE) {
        Fields error = answer.object("error");
        throw new StopException(
            Exit.FOUND_WRONG, "server-refused", status, error.string("message"));
      }
      for (Fields finding : answer.optionalArray("findings").objects(finding -> finding)) {
        show(finding);
      }
      if (status == UNPROCESSABLE) {
        throw new StopException(Exit.FOUND_WRONG, "server-refused", status, name);
      }
      terminal.say("pushed", name, answer.string("state"), answer.string("digest"));
      return Exit.DONE.code();
    } catch (JsonFormatException e) {
      throw new StopException(
          Exit.FOUND_WRONG, "server-refused", status, String.valueOf(e.getMessage()));
    }
  }

  private void show(Fields finding) throws JsonFormatException {
    String file = finding.optionalString("file");
    Integer line = finding.optionalInteger("line", 0, Integer.MAX_VALUE);
    String place = file == null ? "package" : line == null || line == 0 ? file : file + ":" + line;
    terminal.print(
        "%s: %s: %s [%s]%n    %s"
            .formatted(
                place,
                finding.string("severity"),
                finding.string("message"),
                finding.string("code"),
                finding.string("mend")));
  }
}
