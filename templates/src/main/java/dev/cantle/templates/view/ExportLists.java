package dev.cantle.templates.view;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.expect.PrefixMatch;
import dev.cantle.model.value.Prefix;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a circuit announces, by where it comes from.
 *
 * @param learned prefixes of other circuits, sorted
 * @param ranges ranges of other circuits, none of them a single prefix, sorted
 * @param aggregates the slice's own aggregates, sorted
 * @param statics the destinations of the slice's own static routes, sorted
 * @param sources the other circuits that give any of it
 * @param whole whether it is all that these circuits receive, so that their own lists will do
 */
record ExportLists(
        List<Prefix> learned,
        List<PrefixMatch> ranges,
        List<Prefix> aggregates,
        List<Prefix> statics,
        List<Circuit> sources,
        boolean whole) {

    static ExportLists of(Slice slice, Circuit circuit) {
        List<Prefix> must = slice.announcedOn(circuit);
        List<PrefixMatch> may = slice.rangesAnnouncedOn(circuit);
        List<Circuit> sources = slice.sourcesOf(circuit);
        Set<Prefix> received = new HashSet<>();
        sources.forEach(source -> received.addAll(source.link().receive()));
        Set<Prefix> learned = new TreeSet<>();
        must.stream().filter(received::contains).forEach(learned::add);
        may.stream().filter(PrefixMatch::isExact).map(PrefixMatch::prefix).forEach(learned::add);
        List<PrefixMatch> ranges =
                may.stream().filter(range -> !range.isExact()).toList();
        List<Circuit> giving = sources.stream()
                .filter(source -> gives(source, learned, ranges))
                .toList();
        return new ExportLists(
                List.copyOf(learned),
                ranges,
                named(slice.own().aggregates(), must),
                named(slice.own().staticPrefixes(), must),
                giving,
                isAllOf(giving, learned, ranges));
    }

    private static List<Prefix> named(List<Prefix> own, List<Prefix> must) {
        return own.stream().filter(must::contains).toList();
    }

    private static boolean gives(Circuit source, Set<Prefix> learned, List<PrefixMatch> ranges) {
        return source.link().receive().stream().anyMatch(learned::contains)
                || source.link().passing().ranges().stream()
                        .anyMatch(range -> Stream.concat(
                                        ranges.stream(), learned.stream().map(PrefixMatch::exactly))
                                .anyMatch(one -> one.and(range).isPresent()));
    }

    private static boolean isAllOf(List<Circuit> sources, Set<Prefix> learned, List<PrefixMatch> ranges) {
        Set<Prefix> exact = new HashSet<>();
        Set<PrefixMatch> all = new HashSet<>();
        for (Circuit source : sources) {
            exact.addAll(source.link().receive());
            all.addAll(source.link().passing().ranges());
        }
        return exact.equals(learned) && all.equals(new HashSet<>(ranges));
    }
}
