package org.gatekiosk.kiosk.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.gatekiosk.kiosk.ui.preview.FxToolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxToolkit.class)
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class FxThreadTest {
  @Test
  void call_work_isDoneOnTheJavaFxThread() {
    assertThat(FxThread.call(Platform::isFxApplicationThread)).isTrue();
  }

  /// A page that overflows the stack must not leave the update waiting for ever.
  @Test
  void call_workEndsInAnError_theCallerHearsOfIt() {
    assertThatThrownBy(
            () ->
                FxThread.call(
                    () -> {
                      throw new StackOverflowError();
                    }))
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(StackOverflowError.class);
  }
}
