package org.gatekiosk.server.mqtt;

import com.hivemq.extension.sdk.api.auth.PublishAuthorizer;
import com.hivemq.extension.sdk.api.auth.SubscriptionAuthorizer;
import com.hivemq.extension.sdk.api.auth.parameter.PublishAuthorizerInput;
import com.hivemq.extension.sdk.api.auth.parameter.PublishAuthorizerOutput;
import com.hivemq.extension.sdk.api.auth.parameter.SubscriptionAuthorizerInput;
import com.hivemq.extension.sdk.api.auth.parameter.SubscriptionAuthorizerOutput;
import com.hivemq.extension.sdk.api.client.parameter.ConnectionInformation;
import com.hivemq.extension.sdk.api.packets.general.Qos;
import com.hivemq.extension.sdk.api.packets.publish.AckReasonCode;
import com.hivemq.extension.sdk.api.packets.subscribe.SubackReasonCode;
import java.util.Optional;
import org.gatekiosk.sync.protocol.KioskId;
import org.gatekiosk.sync.protocol.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Holds every kiosk to its own topics ([Topics]); also for its Will, which is checked as a message
/// when it connects. QoS 0 is refused: nothing would hold back a kiosk that floods the server by
/// it.
final class TopicRights implements PublishAuthorizer, SubscriptionAuthorizer {
  private static final Logger LOG = LoggerFactory.getLogger(TopicRights.class);
  private static final String KIOSK = "gatekiosk.kiosk";
  private static final String GATE = "gatekiosk.gate";

  /// Notes on the connection whose it is; a connection without the note is the server's.
  static void note(ConnectionInformation connection, KioskId kiosk, String gate) {
    connection.getConnectionAttributeStore().putAsString(KIOSK, kiosk.value());
    connection.getConnectionAttributeStore().putAsString(GATE, gate);
  }

  private static Optional<KioskId> kiosk(ConnectionInformation connection) {
    return connection.getConnectionAttributeStore().getAsString(KIOSK).map(KioskId::new);
  }

  @Override
  public void authorizePublish(PublishAuthorizerInput input, PublishAuthorizerOutput output) {
    Optional<KioskId> kiosk = kiosk(input.getConnectionInformation());
    String topic = input.getPublishPacket().getTopic();
    Qos qos = input.getPublishPacket().getQos();
    if (kiosk.isEmpty() || (Topics.mayPublish(kiosk.get(), topic) && qos != Qos.AT_MOST_ONCE)) {
      output.authorizeSuccessfully();
    } else {
      LOG.warn("{} may not publish to {} with QoS {}", kiosk.get(), topic, qos.getQosNumber());
      output.failAuthorization(AckReasonCode.NOT_AUTHORIZED);
    }
  }

  @Override
  public void authorizeSubscribe(
      SubscriptionAuthorizerInput input, SubscriptionAuthorizerOutput output) {
    Optional<KioskId> kiosk = kiosk(input.getConnectionInformation());
    String filter = input.getSubscription().getTopicFilter();
    if (kiosk.isEmpty() || Topics.maySubscribe(kiosk.get(), gate(input), filter)) {
      output.authorizeSuccessfully();
    } else {
      LOG.warn("{} may not subscribe to {}", kiosk.get(), filter);
      output.failAuthorization(SubackReasonCode.NOT_AUTHORIZED);
    }
  }

  private static String gate(SubscriptionAuthorizerInput input) {
    return input
        .getConnectionInformation()
        .getConnectionAttributeStore()
        .getAsString(GATE)
        .orElseThrow();
  }
}
