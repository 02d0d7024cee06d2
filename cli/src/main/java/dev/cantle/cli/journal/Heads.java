package dev.cantle.cli.journal;

import dev.cantle.model.intent.Access;
import dev.cantle.model.intent.Ownership;
import dev.cantle.model.intent.VerifyPolicy;
import dev.cantle.model.junos.notation.Notation;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** The first line of a journal. */
final class Heads {

    static final String KIND = "push";

    private Heads() {}

    static JournalLine line(PushHead head, Instant at) {
        return JournalLine.of(KIND, at)
                .with("format", Journal.FORMAT)
                .with("token", head.token())
                .with("device", head.device())
                .with("slice", head.slice())
                .with("logicalSystem", head.logicalSystem())
                .with("host", head.host())
                .with("port", head.port())
                .with("user", head.user())
                .with("access", head.access().name())
                .with("ownership", head.ownership().name())
                .with("remove", Boolean.toString(head.remove()))
                .with("revision", head.revision())
                .with("log", head.log())
                .with("withinMillis", head.policy().within().toMillis())
                .with("stableForMillis", head.policy().stableFor().toMillis())
                .with("windowMinutes", head.windowMinutes())
                .with("rendered", Notation.CURLY.print(head.rendered()))
                .with("evidence", head.evidence().toString());
    }

    /**
     * Reads the first line.
     *
     * @throws RuntimeException if it does not hold what it should
     */
    static PushHead read(JournalLine line) {
        return new PushHead(
                line.text("token"),
                line.text("device"),
                line.text("slice"),
                line.text("logicalSystem"),
                line.text("host"),
                Math.toIntExact(line.number("port")),
                line.text("user"),
                Access.valueOf(line.text("access")),
                Ownership.valueOf(line.text("ownership")),
                Boolean.parseBoolean(line.text("remove")),
                line.text("revision"),
                line.text("log"),
                new VerifyPolicy(
                        Duration.ofMillis(line.number("withinMillis")),
                        Duration.ofMillis(line.number("stableForMillis"))),
                Math.toIntExact(line.number("windowMinutes")),
                Notation.CURLY.parse(line.text("rendered"), "the journal"),
                Path.of(line.text("evidence")));
    }
}
