package dev.cantle.templates.view;

import dev.cantle.model.intent.Announced;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.expect.PrefixMatch;
import dev.cantle.model.value.Prefix;
import dev.cantle.model.value.SortedOnce;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a circuit announces, by where it comes from.
 *
 * @param learned prefixes of other circuits, sorted
 * @param ranges ranges of other circuits, none of them a single prefix, sorted
 * @param aggregates the slice's own aggregates, sorted
 * @param statics the destinations of the slice's own static routes, sorted
 * @param sources the other circuits that give any of it
 * @param whole whether it is all that these circuits receive, so that their own lists will do
 * @param withheld what in the ranges is not announced, as the far end announces it itself; sorted
 */
record ExportLists(
        List<Prefix> learned,
        List<PrefixMatch> ranges,
        List<Prefix> aggregates,
        List<Prefix> statics,
        List<Circuit> sources,
        boolean whole,
        List<PrefixMatch> withheld) {

    static ExportLists of(Slice slice, Circuit circuit) {
        Announced announced = slice.announced(circuit);
        List<Circuit> sources = slice.sourcesOf(circuit);
        List<Prefix> exact = new ArrayList<>();
        for (Prefix prefix : announced.must()) {
            if (isReceived(sources, prefix)) {
                exact.add(prefix);
            }
        }
        List<PrefixMatch> ranges = new ArrayList<>();
        for (PrefixMatch range : announced.may()) {
            if (range.isExact()) {
                exact.add(range.prefix());
            } else {
                ranges.add(range);
            }
        }
        List<Prefix> learned = SortedOnce.of(exact);
        List<Circuit> giving = new ArrayList<>();
        for (Circuit source : sources) {
            if (gives(source, learned, ranges)) {
                giving.add(source);
            }
        }
        return new ExportLists(
                learned,
                ranges,
                named(slice.own().aggregates(), announced.must()),
                named(slice.own().staticPrefixes(), announced.must()),
                giving,
                isAllOf(giving, learned, ranges),
                announced.never());
    }

    // What circuits receive and announce is sorted, and may be long.
    private static boolean has(List<Prefix> sorted, Prefix prefix) {
        return Collections.binarySearch(sorted, prefix) >= 0;
    }

    private static boolean isReceived(List<Circuit> sources, Prefix prefix) {
        for (Circuit source : sources) {
            if (has(source.link().receive(), prefix)) {
                return true;
            }
        }
        return false;
    }

    private static List<Prefix> named(List<Prefix> own, List<Prefix> must) {
        return own.isEmpty()
                ? own
                : own.stream().filter(prefix -> has(must, prefix)).toList();
    }

    private static boolean gives(Circuit source, List<Prefix> learned, List<PrefixMatch> ranges) {
        for (Prefix prefix : source.link().receive()) {
            if (has(learned, prefix)) {
                return true;
            }
        }
        for (PrefixMatch range : source.link().passing().ranges()) {
            if (ranges.stream().anyMatch(one -> one.and(range).isPresent())
                    || learned.stream().anyMatch(range::matches)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAllOf(List<Circuit> sources, List<Prefix> learned, List<PrefixMatch> ranges) {
        for (Prefix prefix : learned) {
            if (!isReceived(sources, prefix)) {
                return false;
            }
        }
        Set<PrefixMatch> all = new HashSet<>();
        for (Circuit source : sources) {
            all.addAll(source.link().passing().ranges());
            for (Prefix prefix : source.link().receive()) {
                if (!has(learned, prefix)) {
                    return false;
                }
            }
        }
        return all.equals(new HashSet<>(ranges));
    }
}
