package dev.cantle.templates.intent;

import dev.cantle.model.intent.Link;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.bgp.Advertise;
import dev.cantle.model.intent.expect.PrefixMatch;
import dev.cantle.model.intent.route.OwnRoutes;
import dev.cantle.model.intent.route.Passing;
import dev.cantle.model.intent.route.StaticRoute;
import dev.cantle.model.value.Community;
import dev.cantle.model.value.Prefix;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints which routes pass, and which ones a slice has of its own, for {@link IntentPrinter}. */
final class PassingPrinter {

    private PassingPrinter() {}

    static void print(Link link, Map<String, Object> map) {
        Passing passing = link.passing();
        map.put("receive", matches(link.receive(), passing.ranges()));
        map.put("advertise", link.advertise().<Object>match(() -> "others", PassingPrinter::only));
        if (passing.allowDefault()) {
            map.put("allowDefault", true);
        }
        if (!passing.match().isEmpty() || !passing.tag().isEmpty()) {
            Map<String, Object> in = new LinkedHashMap<>();
            in.put("match", texts(passing.match()));
            in.put("tag", texts(passing.tag()));
            map.put("communitiesIn", in);
        }
    }

    private static List<String> only(Advertise.Only only) {
        List<String> words = new ArrayList<>(only.others() ? List.of("others") : List.of());
        words.addAll(matches(only.prefixes(), only.ranges()));
        return words;
    }

    static List<String> matches(List<Prefix> prefixes, List<PrefixMatch> ranges) {
        List<String> words = new ArrayList<>(IntentPrinter.texts(prefixes));
        ranges.forEach(range -> words.add(range.words()));
        return words;
    }

    private static List<String> texts(List<Community> communities) {
        return communities.stream().map(Community::toString).toList();
    }

    /** Prints the routes of a slice's own, where it has any. */
    static void print(Slice slice, Map<String, Object> map) {
        OwnRoutes own = slice.own();
        if (!own.aggregates().isEmpty()) {
            map.put("aggregates", IntentPrinter.texts(own.aggregates()));
        }
        if (!own.statics().isEmpty()) {
            map.put(
                    "staticRoutes",
                    own.statics().stream().map(PassingPrinter::route).toList());
        }
    }

    private static Map<String, Object> route(StaticRoute route) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("prefix", route.prefix().toString());
        route.way().match(nextHop -> map.put("nextHop", nextHop.address().toString()), () -> map.put("discard", true));
        return map;
    }
}
