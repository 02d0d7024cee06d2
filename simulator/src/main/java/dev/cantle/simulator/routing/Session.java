package dev.cantle.simulator.routing;

import dev.cantle.model.value.Prefix;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A BGP session and what becomes of it. Its state is a function of time, so that nothing has to run in the background.
 *
 * @param config what is configured
 * @param meeting what it meets
 * @param started since when it tries
 * @param comesUp how long it takes to come up, if it does
 * @param flaps how often it was up and went down before
 */
record Session(NeighborConfig config, Meeting meeting, Instant started, Duration comesUp, int flaps) {

    /** How long a session that fails stays in a state before it tries again. */
    private static final long ROUND_MILLIS = 2000;

    boolean upAt(Instant now) {
        return meeting.fate() == Fate.UP && !now.isBefore(started.plus(comesUp));
    }

    PeerView at(Instant now) {
        long millis = Math.max(0, Duration.between(started, now).toMillis());
        boolean due = millis >= comesUp.toMillis();
        boolean odd = (millis / ROUND_MILLIS) % 2 == 1;
        return switch (meeting.fate()) {
            case UP -> due ? established() : failing("Connect", "Idle", "Start", "None", 0);
            case NO_PATH -> failing("Idle", "NoState", "NoEvent", "None", 0);
            case SILENT, DROPPED ->
                odd
                        ? failing("Active", "Connect", "ConnectRetry", "None", 0)
                        : failing("Connect", "Active", "ConnectRetry", "None", 0);
            case WRONG_AS -> {
                int errors = due ? (int) (1 + millis / ROUND_MILLIS / 2) : 0;
                String error = due ? "Open Message Error" : "None";
                yield odd
                        ? failing("Idle", "OpenConfirm", "RecvOpen", error, errors)
                        : failing("Active", "Idle", "Start", error, errors);
            }
            case TOO_MANY_PREFIXES ->
                due
                        ? failing("Idle", "Established", "Stop", "Cease", 1)
                        : failing("Connect", "Idle", "Start", "None", 0);
        };
    }

    private PeerView established() {
        return new PeerView(
                config,
                meeting.localAddress(),
                "Established",
                "OpenConfirm",
                "RecvKeepAlive",
                "None",
                0,
                started.plus(comesUp),
                flaps,
                meeting.announced());
    }

    private PeerView failing(String state, String before, String event, String error, int errors) {
        List<Prefix> nothing = List.of();
        return new PeerView(
                config, meeting.localAddress(), state, before, event, error, errors, started, flaps, nothing);
    }
}
