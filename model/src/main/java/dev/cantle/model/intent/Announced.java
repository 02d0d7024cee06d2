package dev.cantle.model.intent;

import dev.cantle.model.intent.bgp.Advertise;
import dev.cantle.model.intent.expect.PrefixMatch;
import dev.cantle.model.value.Prefix;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a slice announces on a circuit.
 *
 * @param must the prefixes that are announced as long as all is well, sorted
 * @param may ranges of which everything that the others announce is passed on, sorted
 */
record Announced(List<Prefix> must, List<PrefixMatch> may) {

    Announced {
        must = must.stream().sorted().distinct().toList();
        may = may.stream().sorted().distinct().toList();
    }

    static Announced on(Slice slice, Circuit circuit) {
        List<Link> sources =
                slice.sourcesOf(circuit).stream().map(Circuit::link).toList();
        Announced learned = new Announced(
                // what the far end announces itself it is not told: two gateways of one network must not meet in us
                sources.stream()
                        .flatMap(link -> link.receive().stream())
                        .filter(prefix -> !circuit.link().receive().contains(prefix))
                        .toList(),
                sources.stream()
                        .flatMap(link -> link.passing().ranges().stream())
                        .filter(range -> !circuit.link().passing().ranges().contains(range))
                        .toList());
        return circuit.link()
                .advertise()
                .match(
                        learned::withoutDefaults,
                        only -> learned.narrowed(only, slice.own().prefixes()));
    }

    private Announced withoutDefaults() {
        return new Announced(
                must.stream().filter(prefix -> !prefix.isDefaultRoute()).toList(),
                may.stream()
                        .flatMap(range -> range.withoutDefaultRoute().stream())
                        .toList());
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
