package org.gatekiosk.server.mqtt;

import com.hivemq.embedded.EmbeddedExtension;
import com.hivemq.embedded.EmbeddedHiveMQ;
import com.hivemq.extension.sdk.api.ExtensionMain;
import com.hivemq.extension.sdk.api.packets.disconnect.DisconnectReasonCode;
import com.hivemq.extension.sdk.api.parameter.ExtensionStartInput;
import com.hivemq.extension.sdk.api.parameter.ExtensionStartOutput;
import com.hivemq.extension.sdk.api.parameter.ExtensionStopInput;
import com.hivemq.extension.sdk.api.parameter.ExtensionStopOutput;
import com.hivemq.extension.sdk.api.services.Services;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gatekiosk.server.enrolment.ServerIdentity.StoreFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// HiveMQ CE inside this process, everything in memory, TLS 1.3 with client certificates only.
///
/// One per process: its services are static. It forgets all at a restart, which is intended; every
/// kiosk says hello and gets what it lacks.
public final class EmbeddedBroker implements Broker {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedBroker.class);
  private static final Duration STOP_TIMEOUT = Duration.ofSeconds(10);

  /// Largest packet in bytes: a document of 64 KiB and its headers.
  private static final int MAX_PACKET_BYTES = 80 * 1024;

  /// Messages kept for one client; the broker's own 1,000 would discard and say PUBACK.
  private static final int MAX_QUEUE = 100_000;

  /// Longest session in s: connections of kiosks expire after 24 h (docs/sync-protocol.md, 1).
  private static final int MAX_SESSION_S = 24 * 60 * 60;

  private final Path folder;
  private final int port;
  private final StoreFiles stores;
  private final Admission admission;
  private final AtomicBoolean kiosksAdmitted = new AtomicBoolean();
  private final AtomicBoolean running = new AtomicBoolean();
  private final EmbeddedHiveMQ hiveMq;

  /// Prepares the broker; [#start] starts it.
  ///
  /// @param folder for the broker's own files; nothing in it needs to be kept
  /// @param stores JKS
  public EmbeddedBroker(Path folder, int port, StoreFiles stores, Admission admission)
      throws IOException {
    this.folder = folder;
    this.port = port;
    this.stores = stores;
    this.admission = admission;
    Path extensions = Files.createDirectories(folder.resolve("extensions"));
    Files.writeString(folder.resolve("config.xml"), configuration());
    this.hiveMq =
        EmbeddedHiveMQ.builder()
            .withConfigurationFolder(folder)
            .withDataFolder(Files.createDirectories(folder.resolve("data")))
            .withExtensionsFolder(extensions)
            .withoutLoggingBootstrap()
            .withEmbeddedExtension(
                EmbeddedExtension.builder()
                    .withId("gatekiosk")
                    .withName("Gatekiosk")
                    .withVersion("1")
                    .withExtensionMain(new Rights())
                    .build())
            .build();
  }

  private String configuration() {
    return """
        <hivemq>
          <listeners>
            <tls-tcp-listener>
              <port>%d</port>
              <bind-address>0.0.0.0</bind-address>
              <tls>
                <protocols><protocol>TLSv1.3</protocol></protocols>
                <keystore>
                  <path>%s</path>
                  <password>%s</password>
                  <private-key-password>%s</private-key-password>
                </keystore>
                <truststore><path>%s</path><password>%s</password></truststore>
                <client-authentication-mode>REQUIRED</client-authentication-mode>
              </tls>
            </tls-tcp-listener>
          </listeners>
          <persistence><mode>in-memory</mode></persistence>
          <mqtt>
            <queued-messages>
              <max-queue-size>%d</max-queue-size><strategy>discard</strategy>
            </queued-messages>
            <session-expiry><max-interval>%d</max-interval></session-expiry>
            <receive-maximum><server-receive-maximum>100</server-receive-maximum></receive-maximum>
            <packets><max-packet-size>%d</max-packet-size></packets>
          </mqtt>
          <anonymous-usage-statistics><enabled>false</enabled></anonymous-usage-statistics>
        </hivemq>
        """
        .formatted(
            port,
            stores.keys(),
            stores.password(),
            stores.password(),
            stores.trusted(),
            stores.password(),
            MAX_QUEUE,
            MAX_SESSION_S,
            MAX_PACKET_BYTES);
  }

  @Override
  public void start(Duration timeout) throws IOException {
    try {
      hiveMq.start().get(timeout.toMillis(), TimeUnit.MILLISECONDS);
      running.set(true);
      LOG.info("broker listens on port {}", port);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("the broker did not start on port " + port + " in " + folder, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the broker started", e);
    }
  }

  @Override
  public void admitKiosks() {
    kiosksAdmitted.set(true);
  }

  @Override
  public void kick(String clientId) {
    if (!running.get()) {
      return;
    }
    var _ =
        Services.clientService()
            .disconnectClient(clientId, false, DisconnectReasonCode.ADMINISTRATIVE_ACTION, "")
            .whenComplete(
                (_, failure) -> {
                  if (failure != null) {
                    LOG.error("cannot cut the connection of {}", clientId, failure);
                  }
                });
  }

  @Override
  public void close() {
    if (running.compareAndSet(true, false)) {
      try {
        hiveMq.stop().get(STOP_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
      } catch (ExecutionException | TimeoutException e) {
        LOG.warn("the broker did not stop cleanly", e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /// The part of this server that runs inside the broker.
  private final class Rights implements ExtensionMain {
    @Override
    public void extensionStart(ExtensionStartInput input, ExtensionStartOutput output) {
      var authenticator = new CertificateAuthenticator(admission, kiosksAdmitted);
      Services.securityRegistry().setAuthenticatorProvider(_ -> authenticator);
      var rights = new TopicRights();
      Services.securityRegistry().setAuthorizerProvider(_ -> rights);
    }

    @Override
    public void extensionStop(ExtensionStopInput input, ExtensionStopOutput output) {}
  }
}
