package dev.cantle.verify.snapshot;

import dev.cantle.verify.reading.BgpSummaryReader;
import dev.cantle.verify.reading.InterfacesReader;
import dev.cantle.verify.reading.RouteSink;
import dev.cantle.verify.reading.RouteStreamReader;
import dev.cantle.verify.source.ReplyQuery;
import dev.cantle.verify.source.ReplySource;
import dev.cantle.verify.state.BgpSummary;
import dev.cantle.verify.state.Interfaces;
import dev.cantle.verify.state.RouteCounts;
import dev.cantle.verify.state.RouteEntry;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The parts of a snapshot, each asked for by the query under which it is saved. */
public final class Parts {

    private static final String INTERNAL = "__";
    private static final Pattern UNICAST = Pattern.compile("(.+\\.)?inet6?\\.0");

    private Parts() {}

    /** Whether the routes of a table are compared one by one: those of IPv4 and IPv6; of other tables the counts are. */
    public static boolean isNamed(String table) {
        return UNICAST.matcher(table).matches();
    }

    /** The sessions, none when BGP does not run. */
    public static Part<BgpSummary> bgp(ReplySource source) {
        BgpSummary nothing = new BgpSummary(true, List.of(), List.of(), List.of());
        return Part.of(source, new ReplyQuery.BgpSummary(), nothing, reply -> {
            BgpSummary summary = new BgpSummaryReader().read(reply);
            return new Part.Said<>(summary, summary.hasData(), summary.messages());
        });
    }

    /** The ports and units. */
    public static Part<Interfaces> interfaces(ReplySource source) {
        Interfaces nothing = new Interfaces(true, List.of(), List.of(), List.of());
        return Part.of(source, new ReplyQuery.Interfaces(), nothing, reply -> {
            Interfaces interfaces = new InterfacesReader().read(reply);
            return new Part.Said<>(interfaces, interfaces.hasData(), interfaces.messages());
        });
    }

    /** The tables that hold anything, by name, without those that Junos keeps for itself. */
    public static Part<Map<String, RouteCounts>> tables(ReplySource source) {
        return Part.of(source, new ReplyQuery.RouteSummary(), Map.of(), reply -> {
            Map<String, RouteCounts> tables = new TreeMap<>();
            RouteStreamReader.End end = new RouteStreamReader(new Counts(tables)).read(reply);
            return new Part.Said<>(tables, end.hasData(), end.messages());
        });
    }

    /** The routes of a table; known is how many destinations there are. */
    public static Part<Long> routes(
            ReplySource source, String table, Tolerances tolerances, DestinationSink.Taker taker) {
        Part<DestinationSink> read =
                Part.of(source, new ReplyQuery.Routes(table), new DestinationSink(tolerances, taker), reply -> {
                    DestinationSink sink = new DestinationSink(tolerances, taker);
                    RouteStreamReader.End end = new RouteStreamReader(sink).read(reply);
                    return new Part.Said<>(sink, end.hasData(), end.messages());
                });
        return read.match(
                sink -> sink.contradictions().isEmpty()
                        ? new Part.Known<>(sink.destinations())
                        : new Part.Unknown<>(String.join("; ", sink.contradictions())),
                Part.Unknown::new);
    }

    private record Counts(Map<String, RouteCounts> tables) implements RouteSink {

        @Override
        public void tableStarts(RouteCounts soFar) {}

        @Override
        public void entry(RouteEntry entry) {}

        @Override
        public void tableEnds(RouteCounts counts) {
            Long destinations = counts.destinations();
            boolean empty = destinations != null && destinations == 0;
            if (!empty && !counts.name().startsWith(INTERNAL)) {
                tables.put(counts.name(), counts);
            }
        }
    }
}
