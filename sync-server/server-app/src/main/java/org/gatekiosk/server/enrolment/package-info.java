/// How a kiosk gets its identity: the server's small certificate authority and the codes for it.
///
/// Start at [Enrolment]. [CertificateAuthority] signs, [ServerIdentity] is the server's own
/// certificate, [KioskCertificate] reads who a certificate belongs to. Threads: any.
@NullMarked
package org.gatekiosk.server.enrolment;

import org.jspecify.annotations.NullMarked;
