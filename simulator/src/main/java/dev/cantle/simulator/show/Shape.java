package dev.cantle.simulator.show;

import dev.cantle.simulator.rpc.Router;
import java.time.Duration;
import java.time.Instant;

/** What replies have in common: namespaces that carry the release, and ages. */
public final class Shape {

    /** From 20.x on, bodies name the release without its service release; 21.3R3-S4.2 says 21.3R0. */
    private static final String BODY_RELEASE = Router.RELEASE.substring(0, Router.RELEASE.indexOf('R')) + "R0";

    private Shape() {}

    /** The namespace of the body of a reply, as an attribute: {@code routing}, {@code interface}, {@code chassis}. */
    public static String namespace(String name) {
        return "xmlns=\"http://xml.juniper.net/junos/" + BODY_RELEASE + "/junos-" + name + "\"";
    }

    static long seconds(Instant since, Instant now) {
        return Math.max(0, Duration.between(since, now).toSeconds());
    }

    /** An age as the routing daemon prints it: {@code 9}, {@code 4:07}, {@code 17:04:28}, {@code 3d 16:53:40}. */
    static String age(long seconds) {
        if (seconds < 60) {
            return Long.toString(seconds);
        }
        if (seconds < 3600) {
            return "%d:%02d".formatted(seconds / 60, seconds % 60);
        }
        String time = "%d:%02d:%02d".formatted(seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
        long days = seconds / 86_400;
        if (days == 0) {
            return time;
        }
        return days < 7 ? days + "d " + time : (days / 7) + "w" + (days % 7) + "d " + time;
    }
}
