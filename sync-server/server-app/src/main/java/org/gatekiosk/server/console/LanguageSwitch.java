package org.gatekiosk.server.console;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import org.gatekiosk.server.api.ApiException;
import org.gatekiosk.server.api.ErrorCode;

/// Remembers the language that a reader chose, and leads back.
@Controller
@Hidden
@Secured(SecurityRule.IS_ANONYMOUS)
public class LanguageSwitch {
  @Get("/language/{tag}")
  HttpResponse<?> choose(
      HttpRequest<?> request, String tag, @QueryValue(defaultValue = "/") String back) {
    var language = ChosenLanguage.of(tag).orElseThrow(() -> new ApiException(ErrorCode.NOT_FOUND));
    return HttpResponse.seeOther(LocalAddress.of(back))
        .cookie(ChosenLanguage.cookie(request, language));
  }
}
