package org.gatekiosk.server.console;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;

/// Turns view models into HTML by the templates of `src/main/jte`, compiled at build; they escape
/// whatever they print.
@Singleton
public final class Templates {
  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  /// A page that nobody but the reader keeps.
  ///
  /// @param name of the template, without its ending
  /// @param model its parameter
  public MutableHttpResponse<String> page(String name, Object model) {
    return HttpResponse.ok(part(name, model))
        .contentType(MediaType.TEXT_HTML_TYPE)
        .characterEncoding("utf-8")
        .header("Cache-Control", "no-store");
  }

  /// A piece of a page, for the live stream.
  public String part(String name, Object model) {
    var output = new StringOutput();
    engine.render(name + ".jte", model, output);
    return output.toString();
  }
}
