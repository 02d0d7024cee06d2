package dev.cantle.simulator.datastore;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** How Junos says who is in the way. */
final class LockText {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);

    static final String PRIVATE_IN_USE = "private edits in use. Try 'configure private' or 'configure exclusive'";

    static final String PRIVATE_CONFIRMED = "commit confirmed not supported for private configuration";

    static final String SHARED_MODIFIED = """
            shared configuration database modified
            Please temporarily use 'configure shared' to commit
            outstanding changes in the shared database, exit,
            and return to configuration mode using 'configure private'""";

    private LockText() {}

    static String locked(Editor holder, Clock clock) {
        return "configuration database locked by:\n  " + editor(holder, clock) + "\n      exclusive [edit]";
    }

    static String modified(Editor editor, Clock clock) {
        return "configuration database modified\nUsers currently editing the configuration:\n  " + editor(editor, clock)
                + "\n      [edit]";
    }

    private static String editor(Editor editor, Clock clock) {
        long idle =
                Math.max(0, Duration.between(editor.since(), clock.instant()).toSeconds());
        return "%s terminal p%d (pid %d) on since %s, idle %02d:%02d:%02d"
                .formatted(
                        editor.user(),
                        editor.sessionId() % 10,
                        editor.sessionId(),
                        TIME.format(editor.since()),
                        idle / 3600,
                        idle / 60 % 60,
                        idle % 60);
    }
}
