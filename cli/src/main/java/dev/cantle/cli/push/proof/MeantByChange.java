package dev.cantle.cli.push.proof;

import dev.cantle.model.intent.Slice;
import dev.cantle.model.value.IpFamily;
import dev.cantle.verify.snapshot.Meant;
import dev.cantle.verify.state.BgpPeer;
import dev.cantle.verify.state.NextHop;
import dev.cantle.verify.state.RouteEntry;
import dev.cantle.verify.state.TableName;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a push is there to change: what is the slice's own, and what the configuration had before it and has not, or has
 * otherwise, after it. The slice's own is judged by its intent; all else must stay.
 */
public final class MeantByChange implements Meant {

    private static final Pattern UNIT = Pattern.compile(" interfaces (\\S+) unit (\\S+)");
    private static final Pattern PORT = Pattern.compile(" interfaces (\\S+) (?!unit )");
    private static final Pattern ROUTE = Pattern.compile(" (?:static|aggregate|generate) route (\\S+)");
    private static final Pattern NEIGHBOR = Pattern.compile(" bgp group (\\S+) neighbor (\\S+)");
    private static final Pattern GROUP = Pattern.compile(" bgp group (\\S+) (?!neighbor )");
    private static final Pattern INSTANCE = Pattern.compile(" routing-instances (\\S+) ");

    /** The main routing instance, which has no name. */
    private static final String MAIN = "";

    private final Set<Neighbor> peers;
    private final Set<String> units;
    private final Set<String> destinations = new HashSet<>();
    private final Set<String> instances = new HashSet<>();
    private final Set<String> ownTables;

    /** A peer's address, which may stand in several routing instances, and means another peer in each. */
    private record Neighbor(String instance, String address) {}

    private MeantByChange(Slice slice) {
        peers = slice.circuits().stream()
                .flatMap(circuit -> circuit.link().peerings().stream())
                .map(peering -> new Neighbor(
                        slice.routingInstance().name(), peering.remote().toString()))
                .collect(Collectors.toCollection(HashSet::new));
        units = slice.circuits().stream()
                .map(circuit -> circuit.link().interfaceName())
                .collect(Collectors.toCollection(HashSet::new));
        ownTables = Arrays.stream(IpFamily.values())
                .map(slice.routingInstance()::table)
                .collect(Collectors.toSet());
    }

    /** Only what is the slice's own. */
    public static MeantByChange ownOf(Slice slice) {
        return new MeantByChange(slice);
    }

    /**
     * What is the slice's own, and what the configuration changes.
     *
     * @param was the configuration before, as set commands
     * @param is the configuration after
     */
    public static MeantByChange by(Slice slice, Set<String> was, Set<String> is) {
        MeantByChange meant = new MeantByChange(slice);
        Set<String> all = new HashSet<>(was);
        all.addAll(is);
        all.stream().filter(line -> !(was.contains(line) && is.contains(line))).forEach(line -> meant.touch(line, all));
        Set<String> left = is.stream()
                .flatMap(line -> INSTANCE.matcher(line).results().map(found -> found.group(1)))
                .collect(Collectors.toSet());
        was.forEach(line -> INSTANCE.matcher(line)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !left.contains(name))
                .forEach(meant.instances::add));
        return meant;
    }

    private void touch(String line, Set<String> all) {
        Matcher unit = UNIT.matcher(line);
        Matcher port = PORT.matcher(line);
        if (unit.find()) {
            units.add(unit.group(1) + "." + unit.group(2));
        } else if (port.find()) {
            units.add(port.group(1));
        }
        ROUTE.matcher(line).results().forEach(found -> destinations.add(found.group(1)));
        String instance = instance(line);
        NEIGHBOR.matcher(line).results().forEach(found -> peers.add(new Neighbor(instance, found.group(2))));
        GROUP.matcher(line)
                .results()
                .forEach(found -> all.forEach(other -> {
                    Matcher neighbor = NEIGHBOR.matcher(other);
                    if (neighbor.find()
                            && neighbor.group(1).equals(found.group(1))
                            && instance(other).equals(instance)) {
                        peers.add(new Neighbor(instance, neighbor.group(2)));
                    }
                }));
    }

    private static String instance(String line) {
        Matcher instance = INSTANCE.matcher(line);
        return instance.find() ? instance.group(1) : MAIN;
    }

    @Override
    public boolean peer(BgpPeer before) {
        Optional<String> instance = before.ribInstance();
        // without tables of an instance it may be in any
        return instance.map(one -> isMeant(one, before.address()))
                        .orElseGet(() ->
                                peers.stream().anyMatch(peer -> peer.address().equals(before.address())))
                || instance.filter(instances::contains).isPresent();
    }

    private boolean isMeant(String instance, @Nullable String address) {
        return address != null && peers.contains(new Neighbor(instance, address));
    }

    /** Tables of L3VPN hold the slice's own routes beside others, and that of labels a label of each of its instances. */
    @Override
    public boolean table(String name) {
        return ownTables.contains(name)
                || name.startsWith("bgp.")
                || name.equals("mpls.0")
                || TableName.instanceOf(name).filter(instances::contains).isPresent();
    }

    /** A port is seen in a logical system as long as it has a unit there. */
    @Override
    public boolean unit(String name) {
        int dot = name.indexOf('.');
        return units.contains(name)
                || (dot > 0
                        ? units.contains(name.substring(0, dot))
                        : units.stream().anyMatch(unit -> unit.startsWith(name + ".")));
    }

    @Override
    public boolean route(String table, String destination, List<RouteEntry> before) {
        if (table(table) || destinations.contains(destination)) {
            return true;
        }
        RouteEntry used = before.stream().filter(RouteEntry::active).findFirst().orElse(before.get(0));
        return switch (used.protocol() == null ? "" : used.protocol()) {
            case "BGP" -> {
                String instance = TableName.instanceOf(table).orElse(MAIN);
                yield isMeant(instance, used.learnedFrom())
                        || used.nextHops().stream().anyMatch(hop -> isMeant(instance, hop.to()) || over(hop));
            }
            // an address goes with its unit; a static route over a unit that goes is somebody's loss
            case "Direct", "Local", "Access-internal" ->
                used.nextHops().stream().anyMatch(this::over);
            default -> false;
        };
    }

    private boolean over(NextHop hop) {
        return hop.via() != null && unit(hop.via());
    }
}
