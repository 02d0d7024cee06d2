package dev.cantle.verify.reading;

import dev.cantle.model.Place;
import dev.cantle.verify.reading.xml.Leaf;
import dev.cantle.verify.source.ReplyFormatException;
import dev.cantle.verify.state.NextHop;
import dev.cantle.verify.state.RouteDetail;
import dev.cantle.verify.state.RouteEntry;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The meaning of the elements of route replies. */
final class RouteElements {

    private RouteElements() {}

    /** Brief forms give the prefix whole, detail forms and tables of other families give its length apart. */
    static String destination(RtBean rt) {
        String destination = Leaf.textOrEmpty(rt.destination);
        String length = Leaf.text(rt.prefixLength);
        return length == null || destination.indexOf('/') >= 0 ? destination : destination + "/" + length;
    }

    static RouteEntry entry(String destination, RtBean.Entry entry, Place place) throws ReplyFormatException {
        AsPathText asPath = asPath(entry);
        return new RouteEntry(
                destination,
                active(entry),
                Leaf.text(entry.protocol),
                Leaf.number(place, "preference", entry.preference),
                Leaf.number(place, "local-preference", entry.localPreference),
                metric(entry, place),
                asPath == null ? null : asPath.path(),
                asPath == null ? null : asPath.origin(),
                Leaf.text(entry.learnedFrom),
                Leaf.number(place, "age", entry.age == null ? null : entry.age.seconds),
                entry.nhTypes.isEmpty() ? null : Leaf.text(entry.nhTypes.get(entry.nhTypes.size() - 1)),
                entry.nextHops.stream().map(RouteElements::nextHop).toList(),
                detail(entry, place));
    }

    private static boolean active(RtBean.Entry entry) {
        String tag = Leaf.textOrEmpty(entry.activeTag);
        return tag.equals("*") || tag.equals("+") || entry.currentActive != null;
    }

    /** BGP's metric is called {@code med} in brief and {@code metric} in detail. */
    private static @Nullable Long metric(RtBean.Entry entry, Place place) throws ReplyFormatException {
        Long metric = Leaf.number(place, "metric", entry.metric);
        return metric != null ? metric : Leaf.number(place, "med", entry.med);
    }

    private static NextHop nextHop(RtBean.Nh nh) {
        String via = Leaf.text(nh.via);
        return new NextHop(Leaf.text(nh.to), via != null ? via : Leaf.text(nh.localInterface), nh.selected != null);
    }

    private static @Nullable AsPathText asPath(RtBean.Entry entry) {
        List<String> effective = entry.pathAttributes == null ? null : entry.pathAttributes.asPath;
        String text = effective == null || effective.isEmpty() ? null : Leaf.text(effective.get(0));
        text = text != null ? text : Leaf.text(entry.asPath);
        return text == null ? null : AsPathText.parse(text);
    }

    private static RouteDetail detail(RtBean.Entry entry, Place place) throws ReplyFormatException {
        RouteDetail detail = new RouteDetail(
                Leaf.number(place, "preference2", entry.preference2),
                Leaf.number(place, "rt-tag", entry.tag),
                Leaf.text(entry.validationState),
                Leaf.text(entry.gateway),
                entry.protocolNextHops.stream()
                        .map(nh -> Leaf.text(nh.to))
                        .filter(Objects::nonNull)
                        .toList(),
                communities(entry),
                Leaf.text(entry.state),
                Leaf.text(entry.inactiveReason),
                Leaf.text(entry.hiddenReason));
        return detail.equals(RouteDetail.NONE) ? RouteDetail.NONE : detail;
    }

    private static List<String> communities(RtBean.Entry entry) {
        RtBean.Communities found = entry.communities;
        return found == null
                ? List.of()
                : Stream.of(found.standard, found.extended, found.large)
                        .flatMap(List::stream)
                        .map(Leaf::textOrEmpty)
                        .filter(text -> !text.isEmpty())
                        .toList();
    }
}
