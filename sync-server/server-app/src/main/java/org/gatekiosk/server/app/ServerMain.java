package org.gatekiosk.server.app;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.slf4j.LoggerFactory;

/// The command line of the server.
///
/// `server --home DIR [--http-port N] [--https-port N] [--mqtt-port N] [--host NAME]` runs it until
/// it is told to stop; `server enrol-code --home DIR --kiosk ID --gate G --zone Z` prints the
/// enrolment string of a kiosk, also while the server runs.
///
/// Exit codes: 0 done, 1 it could not, 2 wrong use.
public final class ServerMain {
  private static final int DONE = 0;
  private static final int FAILED = 1;
  private static final int WRONG_USE = 2;

  private ServerMain() {}

  public static void main(String[] arguments) throws InterruptedException {
    // HiveMQ's jar brings a logback.xml too.
    System.setProperty("logback.configurationFile", "org/gatekiosk/server/logback.xml");
    List<String> words = Arrays.asList(arguments);
    int exit;
    try {
      exit =
          !words.isEmpty() && words.getFirst().equals("enrol-code")
              ? EnrolCodeCommand.run(words.subList(1, words.size()))
              : serve(words);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      exit = WRONG_USE;
    } catch (IOException e) {
      if (e.getCause() != null) {
        LoggerFactory.getLogger(ServerMain.class).error("cannot go on", e);
      }
      System.err.println(e.getMessage());
      exit = FAILED;
    }
    System.exit(exit);
  }

  private static int serve(List<String> words) throws IOException, InterruptedException {
    ServerSettings settings =
        ServerSettings.parse(
            new Options(
                words, Set.of("--home", "--host", "--http-port", "--https-port", "--mqtt-port")));
    var stopped = new CountDownLatch(1);
    Server server = start(settings);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.close();
                  stopped.countDown();
                },
                "stop"));
    System.out.println("ready " + server.ports().console());
    stopped.await();
    return DONE;
  }

  /// What stops the start by itself, such as a damaged database, is no wrong use and names itself
  /// in the last line too.
  private static Server start(ServerSettings settings) throws IOException {
    try {
      return Server.start(settings, Clock.systemUTC(), new SecureRandom());
    } catch (RuntimeException e) {
      throw new IOException("the server did not start: " + e.getMessage(), e);
    }
  }
}
