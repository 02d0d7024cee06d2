package dev.cantle.verify.show;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A reply to be damaged. */
final class FuzzSample {

    private final String name;
    private final ShowKind kind;
    private final byte[] reply;

    private FuzzSample(String name, ShowKind kind, byte[] reply) {
        this.name = name;
        this.kind = kind;
        this.reply = reply;
    }

    /** Its path below {@code replies/}. */
    String name() {
        return name;
    }

    /** What it is about. */
    ShowKind kind() {
        return kind;
    }

    /** The reply. */
    byte[] bytes() {
        return reply.clone();
    }

    /** All replies of a folder, by name. */
    static List<FuzzSample> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> replies = files.filter(file -> file.toString().matches(".*\\.(xml|txt)"))
                    .sorted()
                    .toList();
            List<FuzzSample> samples = new ArrayList<>();
            for (Path file : replies) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                samples.add(new FuzzSample(name, kindOf(name), Files.readAllBytes(file)));
            }
            return samples;
        }
    }

    boolean isText() {
        return name.endsWith(".txt");
    }

    /**
     * Whether the text does not say how much it holds, so that one which was cut between two lines says less and looks
     * whole: a list of interfaces, of neighbors, or of the routes that a filter lets through.
     */
    boolean hasNoMeasure() {
        return isText()
                && (kind == ShowKind.INTERFACES || name.contains("neighbor") || name.contains("several-tables"));
    }

    private static ShowKind kindOf(String name) {
        String topic = name.replaceFirst("^text/", "").split("[/-]", 2)[0].toLowerCase(Locale.ROOT);
        return switch (topic) {
            case "bgp" -> ShowKind.BGP;
            case "route", "routes" -> ShowKind.ROUTES;
            case "interfaces" -> ShowKind.INTERFACES;
            case "ping" -> ShowKind.PING;
            case "software" -> ShowKind.SOFTWARE;
            default -> ShowKind.OUTCOME;
        };
    }
}
