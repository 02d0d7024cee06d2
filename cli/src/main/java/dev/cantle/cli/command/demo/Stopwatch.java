package dev.cantle.cli.command.demo;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.cantle.cli.fleet.PushRecord;
import dev.cantle.cli.push.step.PushTrail;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How long each stage of a demo took. */
final class Stopwatch {

    private record Lap(String name, Duration took) {}

    private final Clock clock;
    private final List<Lap> laps = new ArrayList<>();
    private Instant since;

    Stopwatch(Clock clock) {
        this.clock = clock;
        since = clock.instant();
    }

    /** Ends a stage. */
    void lap(String name) {
        Instant now = clock.instant();
        laps.add(new Lap(name, Duration.between(since, now)));
        since = now;
    }

    /** Ends the steps of a push, each a stage of its own. */
    void laps(PushRecord record) {
        for (PushTrail.Taken taken : record.result().taken()) {
            laps.add(new Lap(taken.step().words(), taken.took()));
        }
        since = clock.instant();
    }

    String summary() {
        return "took: "
                + laps.stream()
                        .filter(lap -> lap.took().toMillis() > 0)
                        .map(lap -> lap.name() + " "
                                + String.format(
                                        Locale.ROOT, "%.1f s", lap.took().toMillis() / 1000.0))
                        .collect(Collectors.joining(", "));
    }

    void write(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("stages");
        for (Lap lap : laps) {
            json.writeStartObject();
            json.writeStringField("name", lap.name());
            json.writeNumberField("seconds", lap.took().toMillis() / 1000.0);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
