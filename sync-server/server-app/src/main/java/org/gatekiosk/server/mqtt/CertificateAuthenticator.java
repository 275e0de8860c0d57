package org.gatekiosk.server.mqtt;

import com.hivemq.extension.sdk.api.auth.SimpleAuthenticator;
import com.hivemq.extension.sdk.api.auth.parameter.SimpleAuthInput;
import com.hivemq.extension.sdk.api.auth.parameter.SimpleAuthOutput;
import com.hivemq.extension.sdk.api.client.parameter.ClientTlsInformation;
import com.hivemq.extension.sdk.api.packets.connect.ConnackReasonCode;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets in whom [Admission] lets in. That the certificate is of our authority, TLS has checked.
final class CertificateAuthenticator implements SimpleAuthenticator {
  private static final Logger LOG = LoggerFactory.getLogger(CertificateAuthenticator.class);

  private final Admission admission;
  private final AtomicBoolean kiosksAdmitted;

  CertificateAuthenticator(Admission admission, AtomicBoolean kiosksAdmitted) {
    this.admission = admission;
    this.kiosksAdmitted = kiosksAdmitted;
  }

  @Override
  public void onConnect(SimpleAuthInput input, SimpleAuthOutput output) {
    switch (decide(input)) {
      case Admission.Decision.Server() -> output.authenticateSuccessfully();
      case Admission.Decision.Kiosk(var kiosk, var gate) -> {
        if (kiosksAdmitted.get()) {
          TopicRights.note(input.getConnectionInformation(), kiosk, gate);
          output.authenticateSuccessfully();
        } else {
          output.failAuthentication(ConnackReasonCode.SERVER_BUSY, "starting");
        }
      }
      case Admission.Decision.Refused(var reason) -> {
        LOG.warn("connection refused: {}", reason);
        output.failAuthentication(ConnackReasonCode.NOT_AUTHORIZED, "not a kiosk of this server");
      }
    }
  }

  private Admission.Decision decide(SimpleAuthInput input) {
    return input
        .getConnectionInformation()
        .getClientTlsInformation()
        .flatMap(ClientTlsInformation::getClientCertificate)
        .map(
            certificate -> admission.admit(certificate, input.getClientInformation().getClientId()))
        .orElseGet(() -> new Admission.Decision.Refused("no client certificate"));
  }
}
