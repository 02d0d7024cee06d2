package dev.cantle.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TalkTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private CliContext context(boolean terminal, Map<String, String> environment) {
        return new CliContext(
                new Environment(environment),
                Path.of("."),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal,
                terminal,
                40,
                Terminal.NOBODY,
                Clock.systemUTC(),
                new StopSignal());
    }

    @Test
    void withJsonPeoplesTextGoesToStandardError() {
        new Talk(context(false, Map.of()), true).say("for people");

        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("for people\n");
    }

    @Test
    void progressIsShownOnlyToAPerson() {
        new Talk(context(false, Map.of()), false).progress("waiting");

        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aProgressLineNeverWraps() {
        new Talk(context(true, Map.of()), false).progress("x".repeat(100));

        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("\r\u001b[K" + "x".repeat(39));
    }

    @Test
    void colourIsForTerminalsAndForThoseWhoWantIt() {
        assertThat(new Talk(context(true, Map.of()), false).isColoured()).isTrue();
        assertThat(new Talk(context(true, Map.of("NO_COLOR", "1")), false).isColoured())
                .isFalse();
        assertThat(new Talk(context(true, Map.of("NO_COLOR", "")), false).isColoured())
                .isTrue();
        assertThat(new Talk(context(false, Map.of()), false).isColoured()).isFalse();
    }

    @Test
    void theEnvironmentNeverPrintsItsValues() {
        assertThat(new Environment(Map.of("CANTLE_PASSWORD", "hidden"))).hasToString("1 environment variables");
    }
}
