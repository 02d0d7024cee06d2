package dev.cantle.cli.device;

import dev.cantle.verify.reading.SoftwareReader;
import dev.cantle.verify.source.ReplyQuery;
import dev.cantle.verify.source.ReplySource;
import dev.cantle.verify.source.ReplyUnavailableException;
import dev.cantle.verify.state.Software;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a device runs, in one line for a report: {@code mx204, Junos 21.3R3-S4.2}. */
public final class SoftwareLine {

    private SoftwareLine() {}

    /** The line, or empty text when the device does not say: no report fails for want of it. */
    public static String of(ReplySource source) {
        try {
            return line(source.read(new ReplyQuery.Software(), new SoftwareReader()));
        } catch (ReplyUnavailableException notSaid) {
            return "";
        }
    }

    private static String line(Software software) {
        return software.items().stream()
                .map(item -> Stream.of(item.model(), item.version() == null ? null : "Junos " + item.version())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")))
                .filter(line -> !line.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
