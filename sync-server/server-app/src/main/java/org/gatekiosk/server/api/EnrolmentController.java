package org.gatekiosk.server.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import org.gatekiosk.server.enrolment.Enrolment;
import org.gatekiosk.sync.protocol.EnrolRequest;
import org.gatekiosk.trust.json.CompactJson;
import org.gatekiosk.trust.json.Fields;
import org.gatekiosk.trust.json.JsonFormatException;
import org.gatekiosk.trust.json.Limits;

/// Certificates for kiosks; the only addresses that kiosks use without one.
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
public class EnrolmentController {
  private static final Limits LIMITS = Limits.ofBytes(32 * 1024);

  private final Enrolment enrolment;

  EnrolmentController(Enrolment enrolment) {
    this.enrolment = enrolment;
  }

  /// The first certificate, for a code: an `EnrolRequest` in, an `EnrolAnswer` out.
  @Post("/enrol")
  @Consumes(MediaType.ALL)
  @Produces(MediaType.APPLICATION_JSON)
  HttpResponse<byte[]> enrol(HttpRequest<?> request, @Body byte[] body) {
    requireTls(request);
    try {
      return answer(enrolment.enrol(EnrolRequest.fromJson(Fields.parse(body, LIMITS).json())));
    } catch (JsonFormatException | IllegalArgumentException e) {
      throw new ApiException(ErrorCode.BAD_REQUEST, String.valueOf(e.getMessage()));
    }
  }

  /// The next certificate, for the old key: `{"csrPem", "signature", "certificatePem"}` in, an
  /// `EnrolAnswer` out.
  @Post("/renew")
  @Consumes(MediaType.ALL)
  @Produces(MediaType.APPLICATION_JSON)
  HttpResponse<byte[]> renew(HttpRequest<?> request, @Body byte[] body) {
    requireTls(request);
    try {
      Fields fields = Fields.parse(body, LIMITS);
      return answer(
          enrolment.renew(
              fields.string("csrPem"),
              fields.string("signature"),
              fields.string("certificatePem")));
    } catch (JsonFormatException e) {
      throw new ApiException(ErrorCode.BAD_REQUEST, String.valueOf(e.getMessage()));
    }
  }

  private static void requireTls(HttpRequest<?> request) {
    if (!request.isSecure()) {
      throw new ApiException(ErrorCode.BAD_REQUEST, "HTTPS only");
    }
  }

  private static HttpResponse<byte[]> answer(Enrolment.Result result) {
    return switch (result) {
      case Enrolment.Result.Enrolled(var answer) ->
          HttpResponse.ok(CompactJson.encode(answer.toJson()));
      case Enrolment.Result.BadRequest(var reason) ->
          throw new ApiException(ErrorCode.BAD_REQUEST, reason);
      case Enrolment.Result.Refused _ -> throw new ApiException(ErrorCode.ENROLMENT_REFUSED);
    };
  }
}
