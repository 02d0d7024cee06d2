package dev.cantle.simulator.clouds;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Peering;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.value.Asn;
import dev.cantle.model.value.Prefix;
import dev.cantle.model.value.SecretRef;
import dev.cantle.model.world.Announcement;
import dev.cantle.model.world.FarBgp.Doing;
import dev.cantle.model.world.FarEnd;
import dev.cantle.model.world.FarKey;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A circuit with its far end, as its cloud would know it once the slice has been pushed.
 *
 * @param slice the slice
 * @param circuit the circuit as intent has it
 * @param end its far end
 * @param keys finds the key that a reference names
 */
record FarSide(Slice slice, Circuit circuit, FarEnd end, Function<SecretRef, Optional<String>> keys) {

    private static final String MASK = "********";

    /** A prefix that the far end has learned. */
    record Learned(Prefix prefix, List<Asn> path) {}

    /** Whether a session with the slice as it is intended comes up. */
    boolean isUp() {
        boolean addressed = end.peerings().equals(circuit.link().peerings());
        boolean numbered = end.bgp().as().equals(circuit.link().bgp().remoteAs())
                && end.bgp().expects().equals(slice.asnOn(circuit));
        return addressed
                && numbered
                && end.path().passes()
                && end.bgp().conduct().doing() == Doing.SPEAKS
                && !circuit.link().disabled()
                && keyFits();
    }

    private boolean keyFits() {
        String ours = reference().flatMap(keys).orElse("");
        boolean unknown = reference().isPresent() && ours.isEmpty();
        return !(end.bgp().key() instanceof FarKey.Another)
                && (unknown || end.bgp().key().accepts(ours));
    }

    private Optional<SecretRef> reference() {
        return circuit.link().bgp().authentication().match(Optional::empty, md5 -> Optional.of(md5.key()));
    }

    /** What stands in place of the far end's key: never the key, but whether it is ours. */
    String keyNote() {
        FarKey key = end.bgp().key();
        if (key instanceof FarKey.None) {
            return "";
        }
        Optional<SecretRef> reference = reference();
        if (reference.isPresent() && key instanceof FarKey.Another) {
            return MASK + " (not " + reference.get() + ")";
        }
        Optional<String> ours = reference.flatMap(keys).filter(found -> !found.isEmpty());
        if (ours.isEmpty() || !(key instanceof FarKey.Exactly)) {
            return MASK;
        }
        return MASK + (key.accepts(ours.get()) ? " (same as " : " (not ") + reference.orElseThrow() + ")";
    }

    /** The first peering: the one of IPv4 where there are two. */
    Peering first() {
        return end.peerings().get(0);
    }

    /** The prefixes that the far end has. */
    List<Prefix> own() {
        return end.announces().stream().map(Announcement::prefix).toList();
    }

    /**
     * What the far end learns over the slice from other far ends, as far as both sessions are up and intent lets it pass.
     *
     * @param others all far ends of the world
     */
    List<Learned> learned(List<FarSide> others) {
        if (!isUp()) {
            return List.of();
        }
        List<String> names =
                slice.sourcesOf(circuit).stream().map(Circuit::name).toList();
        List<FarSide> sources = others.stream()
                .filter(other -> other.slice().name().equals(slice.name()))
                .filter(other -> names.contains(other.circuit().name()) && other.isUp())
                .toList();
        List<Learned> learned = new ArrayList<>();
        for (FarSide source : sources) {
            source.end().announces().stream()
                    .filter(one -> slice.announces(circuit, one.prefix()))
                    .forEach(one -> learned.add(new Learned(one.prefix(), path(source, one))));
        }
        ownRoutes(others).forEach(learned::add);
        return learned;
    }

    /** The routes of the slice's own that it tells; an aggregate only as long as a route of any far end is in it. */
    private List<Learned> ownRoutes(List<FarSide> others) {
        List<Learned> own = new ArrayList<>();
        for (Prefix prefix : slice.announcedOn(circuit)) {
            if (slice.own().staticPrefixes().contains(prefix)) {
                own.add(new Learned(prefix, List.of(slice.asnOn(circuit))));
            } else if (slice.own().aggregates().contains(prefix)) {
                List<Asn> origins = others.stream()
                        .filter(other -> other.slice().name().equals(slice.name()) && other.isUp())
                        .filter(other -> other.own().stream().anyMatch(prefix::contains))
                        .map(other -> other.end().bgp().as())
                        .distinct()
                        .toList();
                if (!origins.isEmpty()) {
                    List<Asn> common = origins.size() == 1 ? origins : List.of();
                    own.add(new Learned(
                            prefix,
                            Stream.concat(Stream.of(slice.asnOn(circuit)), common.stream())
                                    .toList()));
                }
            }
        }
        return own;
    }

    private List<Asn> path(FarSide source, Announcement announcement) {
        return Stream.concat(Stream.of(slice.asnOn(circuit), source.end().bgp().as()), announcement.behind().stream())
                .toList();
    }

    /** An id that is the same for the same circuit. */
    String id(String kind) {
        UUID uuid =
                UUID.nameUUIDFromBytes((kind + slice.name() + "/" + circuit.name()).getBytes(StandardCharsets.UTF_8));
        return uuid.toString();
    }

    /** The same, short, as AWS forms them: {@code dxvif-1a2b3c4d}. */
    String shortId(String kind) {
        return kind + "-" + id(kind).substring(0, 8);
    }
}
