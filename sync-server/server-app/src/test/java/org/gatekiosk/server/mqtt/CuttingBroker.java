package org.gatekiosk.server.mqtt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;

/// As much of an MQTT 5 broker as one client needs, over TLS, that cuts the connection at the first
/// messages instead of taking them.
final class CuttingBroker implements AutoCloseable {
  private static final int CONNECT = 1;
  private static final int PUBLISH = 3;
  private static final int SUBSCRIBE = 8;
  private static final int PING = 12;
  private static final int DISCONNECT = 14;

  private final ServerSocket listener;
  private final List<String> taken = new CopyOnWriteArrayList<>();
  private int cuts;

  CuttingBroker(SSLContext tls, int cuts) throws IOException {
    this.listener =
        tls.getServerSocketFactory().createServerSocket(0, 1, InetAddress.getLoopbackAddress());
    this.cuts = cuts;
    Thread.ofVirtual().start(this::serve);
  }

  int port() {
    return listener.getLocalPort();
  }

  /// Topics of the messages that were acknowledged.
  List<String> taken() {
    return taken;
  }

  private void serve() {
    while (!listener.isClosed()) {
      try (Socket client = listener.accept()) {
        talk(new DataInputStream(client.getInputStream()), client.getOutputStream());
      } catch (IOException e) {
        // The client has gone, or this broker is being closed.
      }
    }
  }

  private void talk(DataInputStream in, OutputStream out) throws IOException {
    while (true) {
      int type = in.readUnsignedByte() >> 4;
      var body = ByteBuffer.wrap(in.readNBytes(remainingLength(in)));
      switch (type) {
        case CONNECT -> out.write(new byte[] {0x20, 3, 0, 0, 0});
        case SUBSCRIBE -> out.write(new byte[] {(byte) 0x90, 4, body.get(), body.get(), 0, 1});
        case PING -> out.write(new byte[] {(byte) 0xd0, 0});
        case PUBLISH -> {
          if (cuts > 0) {
            cuts--;
            return;
          }
          var topic = new byte[body.getShort()];
          body.get(topic);
          out.write(new byte[] {0x40, 2, body.get(), body.get()});
          taken.add(new String(topic, UTF_8));
        }
        case DISCONNECT -> {
          return;
        }
        default -> throw new IOException("packet of type " + type);
      }
      out.flush();
    }
  }

  /// Seven bits a byte, the lowest first (MQTT 5, 1.5.5).
  private static int remainingLength(DataInputStream in) throws IOException {
    int length = 0;
    for (int shift = 0; ; shift += 7) {
      int part = in.readUnsignedByte();
      length |= (part & 0x7f) << shift;
      if (part < 0x80) {
        return length;
      }
    }
  }

  @Override
  public void close() throws IOException {
    listener.close();
  }
}
