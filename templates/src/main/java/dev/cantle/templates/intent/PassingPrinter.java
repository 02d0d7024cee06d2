package dev.cantle.templates.intent;

import dev.cantle.model.intent.Link;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.bgp.Advertise;
import dev.cantle.model.intent.expect.PrefixMatch;
import dev.cantle.model.intent.route.OwnRoutes;
import dev.cantle.model.intent.route.Passing;
import dev.cantle.model.intent.route.StaticRoute;
import dev.cantle.model.value.Prefix;
import java.util.ArrayList;
import java.util.List;

/** Prints which routes pass, and which ones a slice has of its own, for {@link IntentPrinter}. */
final class PassingPrinter {

    private PassingPrinter() {}

    static void print(Link link, YamlText out) {
        Passing passing = link.passing();
        out.list("receive", matches(link.receive(), passing.ranges()));
        link.advertise().match(() -> out.put("advertise", "others"), only -> out.list("advertise", only(only)));
        if (passing.allowDefault()) {
            out.put("allowDefault", true);
        }
        if (!passing.match().isEmpty() || !passing.tag().isEmpty()) {
            out.open("communitiesIn");
            out.list("match", passing.match());
            out.list("tag", passing.tag());
            out.close();
        }
    }

    private static List<Object> only(Advertise.Only only) {
        List<Object> words = new ArrayList<>();
        if (only.others()) {
            words.add("others");
        }
        words.addAll(matches(only.prefixes(), only.ranges()));
        return words;
    }

    /** The prefixes, and the words of the ranges. */
    static List<?> matches(List<Prefix> prefixes, List<PrefixMatch> ranges) {
        if (ranges.isEmpty()) {
            return prefixes;
        }
        List<Object> words = new ArrayList<>(prefixes);
        for (PrefixMatch range : ranges) {
            words.add(range.words());
        }
        return words;
    }

    /** Prints the routes of a slice's own, where it has any. */
    static void print(Slice slice, YamlText out) {
        OwnRoutes own = slice.own();
        if (!own.aggregates().isEmpty()) {
            out.list("aggregates", own.aggregates());
        }
        if (!own.statics().isEmpty()) {
            out.open("staticRoutes");
            for (StaticRoute route : own.statics()) {
                out.item().put("prefix", route.prefix().toString());
                route.way()
                        .match(
                                nextHop -> out.put("nextHop", nextHop.address().toString()),
                                () -> out.put("discard", true));
                out.close();
            }
            out.close();
        }
    }
}
