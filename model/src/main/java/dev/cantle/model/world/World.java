package dev.cantle.model.world;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Link;
import dev.cantle.model.intent.Network;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.bgp.Bgp;
import dev.cantle.model.intent.expect.PrefixMatch;
import dev.cantle.model.value.Community;
import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.SecretRef;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What exists beyond our routers: the far end of each circuit, and what goes wrong there over time.
 *
 * @param farEnds the far ends, of all devices, before anything goes wrong
 * @param script what goes wrong, and when
 */
public record World(List<FarEnd> farEnds, List<TimedFault> script) {

    public World {
        farEnds = List.copyOf(farEnds);
        script = List.copyOf(script);
    }

    /** A world in which nothing goes wrong. */
    public static World of(List<FarEnd> farEnds) {
        return new World(farEnds, List.of());
    }

    /** A world in which nobody answers. */
    public static World empty() {
        return of(List.of());
    }

    /**
     * The world that the intent expects: each far end is configured as the circuit says.
     *
     * @param keys finds the key that a reference names; a far end whose key is not found takes any key
     */
    public static World expectedBy(Network network, Function<SecretRef, Optional<String>> keys) {
        List<FarEnd> ends = new ArrayList<>();
        for (Slice slice : network.slices()) {
            for (Circuit circuit : slice.circuits()) {
                ends.add(expected(slice, circuit, keys));
            }
        }
        return of(ends);
    }

    private static FarEnd expected(Slice slice, Circuit circuit, Function<SecretRef, Optional<String>> keys) {
        Bgp bgp = circuit.link().bgp();
        FarKey key = bgp.authentication()
                .match(
                        FarKey.None::new,
                        md5 -> keys.apply(md5.key())
                                .filter(found -> !found.isEmpty())
                                .<FarKey>map(FarKey.Exactly::new)
                                .orElseGet(FarKey.Any::new));
        // A carrier that hands over in other tags than the provider's translates them: the far end is met in ours.
        int vlan = circuit.link()
                .attachment()
                .map(attachment -> attachment.tags().innermost().id().value())
                .orElseGet(() -> circuit.match(
                        aws -> aws.vlan().value(),
                        azure -> azure.innerVlan().value(),
                        gcp -> gcp.vlan().value(),
                        other -> 0));
        FarBfd bfd = bgp.bfd().match(FarBfd.Off::new, on -> new FarBfd.On(on.minimumInterval(), on.multiplier()));
        return new FarEnd(
                slice.name(),
                circuit.name(),
                slice.device(),
                slice.logicalSystem().name(),
                circuit.link().peerings(),
                new FarBgp(bgp.remoteAs(), slice.asnOn(circuit), key, bgp.holdTime(), bfd, 0, FarBgp.Conduct.good()),
                announced(circuit.link()),
                FarPath.open(vlan, circuit.link().mtu()));
    }

    /** What must be announced, with a prefix for each range, and with a community by which it may pass. */
    private static List<Announcement> announced(Link link) {
        List<Community> carried = link.passing().match().stream().limit(1).toList();
        return Stream.concat(
                        link.receive().stream(),
                        link.passing().ranges().stream().map(PrefixMatch::first))
                .distinct()
                .map(prefix -> new Announcement(prefix, List.of(), Announcement.NO_MED, carried))
                .toList();
    }

    /**
     * This world with a fault that is there from the start.
     *
     * @throws IllegalValueException if no far end has the circuit's name; the message lists those that exist
     */
    public World with(Fault fault) {
        return with(new TimedFault(TimedFault.Since.START, Duration.ZERO, fault));
    }

    /**
     * This world with a fault in its script.
     *
     * @throws IllegalValueException if no far end has the circuit's name; the message lists those that exist
     */
    public World with(TimedFault timed) {
        Fault fault = timed.fault();
        if (farEnds.stream().noneMatch(fault::concerns)) {
            String known =
                    farEnds.stream().map(FarEnd::circuit).sorted().distinct().collect(Collectors.joining(", "));
            throw new IllegalValueException(
                    "fault-circuit",
                    "There is no circuit '" + fault.circuit() + "' to have the fault "
                            + fault.kind().word(),
                    known.isEmpty() ? "the world has no circuits" : "the circuits are: " + known);
        }
        List<TimedFault> longer = new ArrayList<>(script);
        longer.add(timed);
        return new World(farEnds, longer);
    }

    /**
     * The far ends after faults.
     *
     * @param begun the faults that have begun, in the order of their beginning
     */
    public List<FarEnd> farEndsAfter(List<Fault> begun) {
        return farEnds.stream().map(end -> Damage.after(end, begun)).toList();
    }

    /** The far ends of a device; the script is for all devices. */
    public World of(String device) {
        return new World(
                farEnds.stream().filter(end -> end.device().equals(device)).toList(), script);
    }
}
