package org.gatekiosk.content.builder.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.gatekiosk.content.format.ItemName;

/// `content new`: a small package that passes the check, to be changed.
final class NewCommand {
  private static final List<String> FILES = List.of("package.yaml", "item.yaml", "vi.md", "en.md");
  private static final int REVIEW_MONTHS = 3;

  private final Terminal terminal;
  private final InstantSource clock;

  NewCommand(Terminal terminal, InstantSource clock) {
    this.terminal = terminal;
    this.clock = clock;
  }

  int run(Arguments arguments) throws StopException, IOException {
    Path folder = arguments.single();
    String id = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    try {
      var _ = new ItemName(id, "first-item");
    } catch (IllegalArgumentException e) {
      throw new StopException(
          Exit.WRONG_USE, "option-wrong", "FOLDER", id, String.valueOf(e.getMessage()));
    }
    if (Files.exists(folder)) {
      throw new StopException(Exit.FOUND_WRONG, "exists", folder);
    }
    Path item = folder.resolve("items/first-item");
    Files.createDirectories(item);
    for (String file : FILES) {
      Path target = (file.equals("package.yaml") ? folder : item).resolve(file);
      Files.writeString(target, template(file, id));
    }
    terminal.say("created", folder);
    return Exit.DONE.code();
  }

  private String template(String file, String id) throws IOException {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    try (InputStream in = NewCommand.class.getResourceAsStream("new/" + file)) {
      String text =
          new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
      return text.replace("${id}", id)
          .replace("${today}", today.toString())
          .replace("${review}", today.plusMonths(REVIEW_MONTHS).toString());
    }
  }
}
