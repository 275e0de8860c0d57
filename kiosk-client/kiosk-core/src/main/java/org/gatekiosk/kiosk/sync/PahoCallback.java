package org.gatekiosk.kiosk.sync;

import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttCallback;
import org.eclipse.paho.mqttv5.client.MqttDisconnectResponse;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;

/// Hands over what Paho tells; work here would block it, and exceptions would be swallowed.
final class PahoCallback implements MqttCallback {
  private final MqttConnection.Listener listener;

  PahoCallback(MqttConnection.Listener listener) {
    this.listener = listener;
  }

  @Override
  public void messageArrived(String topic, MqttMessage message) {
    listener.arrived(new Arrived(topic, message.getPayload(), message.getId()));
  }

  @Override
  public void disconnected(MqttDisconnectResponse response) {
    listener.lost("reason code " + response.getReturnCode() + ", " + response.getReasonString());
  }

  @Override
  public void mqttErrorOccurred(MqttException exception) {
    // What matters comes as disconnected().
  }

  @Override
  public void deliveryComplete(IMqttToken token) {
    // Each publish has its own listener.
  }

  @Override
  public void connectComplete(boolean reconnect, String serverUri) {
    // The connect is waited for.
  }

  @Override
  public void authPacketArrived(int reasonCode, MqttProperties properties) {
    // No extended authentication: the certificate is the identity.
  }
}
