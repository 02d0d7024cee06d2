package dev.cantle.model.intent;

import dev.cantle.model.intent.bgp.Advertise;
import dev.cantle.model.intent.expect.PrefixMatch;
import dev.cantle.model.value.Prefix;
import dev.cantle.model.value.SortedOnce;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a slice announces on a circuit.
 *
 * @param must the prefixes that are announced as long as all is well, sorted
 * @param may ranges of which everything that the others announce is passed on, sorted
 * @param never what in these ranges is not passed on, as the far end announces it itself; sorted
 */
public record Announced(List<Prefix> must, List<PrefixMatch> may, List<PrefixMatch> never) {

    public Announced {
        must = SortedOnce.of(must);
        may = SortedOnce.of(may);
        never = SortedOnce.of(never);
    }

    private Announced(List<Prefix> must, List<PrefixMatch> may) {
        this(must, may, List.of());
    }

    // Asked for each circuit by rules, views and printers: loops, as a stream takes longer than what it goes through.
    static Announced on(Slice slice, Circuit circuit) {
        Link link = circuit.link();
        List<Prefix> must = new ArrayList<>();
        List<PrefixMatch> may = new ArrayList<>();
        // what the far end announces itself it is not told: two gateways of one network must not meet in us
        for (Circuit source : slice.sourcesOf(circuit)) {
            for (Prefix prefix : source.link().receive()) {
                if (!link.receive().contains(prefix)) {
                    must.add(prefix);
                }
            }
            for (PrefixMatch range : source.link().passing().ranges()) {
                if (!announcesAll(link, range)) {
                    may.add(range);
                }
            }
        }
        Announced learned = new Announced(must, may);
        Optional<Advertise.Only> only = link.advertise().match(Optional::empty, Optional::of);
        Announced announced = only.isEmpty()
                ? learned.withoutDefaults()
                : learned.narrowed(only.get(), slice.own().prefixes());
        return announced.may.isEmpty() ? announced : announced.without(itsOwn(link));
    }

    /** Whether the far end announces a range itself: the same, or all tables that begin with a default route. */
    private static boolean announcesAll(Link link, PrefixMatch range) {
        for (PrefixMatch own : link.passing().ranges()) {
            if (own.equals(range)
                    || (own.prefix().isDefaultRoute() && own.prefix().equals(range.prefix()))) {
                return true;
            }
        }
        return false;
    }

    /** What the far end announces itself. One that announces anything has no part of its own in that. */
    private static List<PrefixMatch> itsOwn(Link link) {
        return Stream.concat(
                        link.receive().stream().map(PrefixMatch::exactly),
                        link.passing().ranges().stream()
                                .filter(range -> !range.prefix().isDefaultRoute()))
                .toList();
    }

    /**
     * The same, of which what the far end has itself is not told to it. In a full table stand also the routes that
     * another gateway of its network announces, and a policy cannot tell by the prefix whose they are.
     */
    private Announced without(List<PrefixMatch> own) {
        List<PrefixMatch> passed = may.stream()
                .filter(range -> !range.isExact() || own.stream().noneMatch(one -> one.matches(range.prefix())))
                .toList();
        return new Announced(
                must,
                passed,
                own.stream()
                        .filter(one ->
                                passed.stream().anyMatch(range -> range.and(one).isPresent()))
                        .toList());
    }

    /** Whether a prefix passes. */
    public boolean passes(Prefix prefix) {
        return must.contains(prefix)
                || (may.stream().anyMatch(range -> range.matches(prefix))
                        && never.stream().noneMatch(one -> one.matches(prefix)));
    }

    private Announced withoutDefaults() {
        if (may.isEmpty() && !hasDefaultRoute(must)) {
            return this;
        }
        return new Announced(
                must.stream().filter(prefix -> !prefix.isDefaultRoute()).toList(),
                may.stream()
                        .flatMap(range -> range.withoutDefaultRoute().stream())
                        .toList());
    }

    private static boolean hasDefaultRoute(List<Prefix> prefixes) {
        for (Prefix prefix : prefixes) {
            if (prefix.isDefaultRoute()) {
                return true;
            }
        }
        return false;
    }

    private Announced narrowed(Advertise.Only only, List<Prefix> own) {
        Announced rest = only.others() ? withoutDefaults() : new Announced(List.of(), List.of());
        Stream<Prefix> exact = must.stream()
                .filter(prefix -> only.prefixes().contains(prefix)
                        || only.ranges().stream().anyMatch(range -> range.matches(prefix)));
        Stream<Prefix> ours = own.stream().filter(only.prefixes()::contains);
        Stream<PrefixMatch> parts = Stream.concat(
                        only.ranges().stream(),
                        only.prefixes().stream()
                                .filter(prefix -> !must.contains(prefix))
                                .map(PrefixMatch::exactly))
                .flatMap(wanted -> may.stream().flatMap(range -> range.and(wanted).stream()));
        return new Announced(
                Stream.of(rest.must.stream(), exact, ours).flatMap(all -> all).toList(),
                Stream.concat(rest.may.stream(), parts).toList());
    }
}
