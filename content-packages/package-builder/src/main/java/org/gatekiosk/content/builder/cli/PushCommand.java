package org.gatekiosk.content.builder.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gatekiosk.content.builder.files.FolderReader;
import org.gatekiosk.content.builder.files.Limits;
import org.gatekiosk.content.builder.files.PackageFiles;
import org.gatekiosk.content.builder.files.SourceFile;
import org.gatekiosk.content.builder.finding.Reading;

/// `content push`: uploads a package to `POST /api/v1/packages` and shows what the server found.
final class PushCommand {
  private static final String BOUNDARY = "gatekiosk-content-push";
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

  /// Upload and check of the largest package on a slow line.
  private static final Duration ANSWER_TIMEOUT = Duration.ofMinutes(30);

  private final Terminal terminal;
  private final Map<String, String> environment;

  PushCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = environment;
  }

  int run(Arguments arguments) throws StopException, IOException {
    Path source = arguments.single();
    URI server =
        arguments
            .option("--server", URI::create)
            .filter(uri -> uri.getHost() != null)
            .orElseThrow(() -> new StopException(Exit.WRONG_USE, "option-missing", "--server"));
    String token = environment.getOrDefault("GATEKIOSK_TOKEN", "");
    if (token.isBlank()) {
      throw new StopException(Exit.ENVIRONMENT_MISSING, "token-missing");
    }
    if (Files.isRegularFile(source)) {
      return upload(source, source, server, token);
    }
    Path zip = Files.createTempFile("gatekiosk-push", ".zip");
    try {
      return pack(source, zip) ? upload(source, zip, server, token) : Exit.FOUND_WRONG.code();
    } finally {
      Files.delete(zip);
    }
  }

  private boolean pack(Path folder, Path zip) throws StopException, IOException {
    if (!Files.isDirectory(folder)) {
      throw new StopException(
          Exit.WRONG_USE, "not-found", folder, FileNotFoundException.class.getSimpleName());
    }
    switch (FolderReader.read(folder, Limits.STANDARD)) {
      case Reading.Refused<PackageFiles>(var findings) -> {
        terminal.show(folder.toString(), findings);
        return false;
      }
      case Reading.Read<PackageFiles>(var files, _) -> {
        try (files;
            var out = new ZipOutputStream(Files.newOutputStream(zip))) {
          for (SourceFile file : files.files().values()) {
            add(file, out);
          }
        }
        return true;
      }
    }
  }

  private static void add(SourceFile file, ZipOutputStream out) throws IOException {
    var entry = new ZipEntry(file.path());
    entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
    out.putNextEntry(entry);
    try (InputStream content = file.open()) {
      content.transferTo(out);
    }
    out.closeEntry();
  }

  private int upload(Path name, Path zip, URI server, String token)
      throws StopException, IOException {
    HttpRequest request =
        HttpRequest.newBuilder(server.resolve("/api/v1/packages"))
            .header("Authorization", "Bearer " + token)
            .header("Accept-Language", terminal.reader().getLanguage())
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .timeout(ANSWER_TIMEOUT)
            .POST(multipart(zip))
            .build();
    try (HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT_TIMEOUT).build()) {
      HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
      return new PushAnswer(terminal).show(name.toString(), answer.statusCode(), answer.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while uploading " + name, e);
    } catch (IOException e) {
      throw new StopException(
          Exit.ENVIRONMENT_MISSING,
          "server-unreachable",
          server,
          e.getClass().getSimpleName() + " " + e.getMessage());
    }
  }

  private static BodyPublisher multipart(Path zip) throws IOException {
    String head =
        "--"
            + BOUNDARY
            + "\r\n"
            + "Content-Disposition: form-data; name=\"file\"; filename=\"package.zip\"\r\n"
            + "Content-Type: application/zip\r\n\r\n";
    String tail = "\r\n--" + BOUNDARY + "--\r\n";
    return BodyPublishers.concat(
        BodyPublishers.ofString(head, StandardCharsets.US_ASCII),
        BodyPublishers.ofFile(zip),
        BodyPublishers.ofString(tail, StandardCharsets.US_ASCII));
  }
}
