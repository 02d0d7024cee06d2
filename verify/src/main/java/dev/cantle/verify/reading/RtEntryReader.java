package dev.cantle.verify.reading;

import dev.cantle.verify.reading.xml.ReplyXml;
import dev.cantle.verify.source.ReplyFormatException;
import dev.cantle.verify.state.NextHop;
import dev.cantle.verify.state.RouteEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the element {@code rt-entry}: one path to a destination. By hand and not by JAXB: a table has a million of them.
 * Where an element that stands once is repeated, the last one counts, as for the type of the next hop, which describes
 * the resolved ones then. One reader, one thread.
 */
final class RtEntryReader {

    private static final int MOST_OF_A_PATH = 10_000;

    private final ReplyXml xml;
    private final SharedNextHops hops = new SharedNextHops();
    private final RtDetailReader detail;
    private final List<NextHop> nextHops = new ArrayList<>();

    private boolean active;
    private @Nullable String protocol;
    private @Nullable Long preference;
    private @Nullable Long localPreference;
    private @Nullable Long metric;
    private @Nullable Long med;
    private @Nullable String asPath;
    private @Nullable String effectiveAsPath;
    private @Nullable String learnedFrom;
    private @Nullable Long age;
    private @Nullable String nextHopType;

    RtEntryReader(ReplyXml xml) {
        this.xml = xml;
        this.detail = new RtDetailReader(xml);
    }

    RouteEntry read(String destination) throws IOException, ReplyFormatException {
        clear();
        while (xml.nextElement()) {
            element(xml.name());
        }
        String printed = effectiveAsPath != null ? effectiveAsPath : asPath;
        AsPathText path = printed == null ? null : AsPathText.parse(printed);
        return new RouteEntry(
                destination,
                active,
                protocol,
                preference,
                localPreference,
                // BGP's metric is called med in brief and metric in detail
                metric != null ? metric : med,
                path == null ? null : path.path(),
                path == null ? null : path.origin(),
                learnedFrom,
                age,
                nextHopType,
                hops.of(nextHops),
                detail.end());
    }

    private void clear() {
        active = false;
        protocol = null;
        preference = null;
        localPreference = null;
        metric = null;
        med = null;
        asPath = null;
        effectiveAsPath = null;
        learnedFrom = null;
        age = null;
        nextHopType = null;
        nextHops.clear();
        detail.clear();
    }

    private void element(String name) throws IOException, ReplyFormatException {
        switch (name) {
            case "active-tag" -> active |= isActive(xml.sharedText());
            case "current-active" -> {
                active = true;
                xml.skip();
            }
            case "protocol-name" -> protocol = xml.sharedText();
            case "preference" -> preference = xml.number();
            case "local-preference" -> localPreference = xml.number();
            case "metric" -> metric = xml.number();
            case "med" -> med = xml.number();
            case "age" -> {
                age = xml.number("seconds");
                xml.skip();
            }
            case "learned-from" -> learnedFrom = xml.sharedText();
            case "as-path" -> asPath = xml.text();
            case "bgp-path-attributes" -> pathAttributes();
            case "nh-type" -> nextHopType = xml.sharedText();
            case "nh" -> nextHop();
            default -> {
                if (!detail.take(name)) {
                    xml.skip();
                }
            }
        }
    }

    private static boolean isActive(@Nullable String tag) {
        return tag != null && (tag.equals("*") || tag.equals("+"));
    }

    /** The path that counts, where a newer release gives the attributes one by one. */
    private void pathAttributes() throws IOException, ReplyFormatException {
        while (xml.nextElement()) {
            if (!xml.name().equals("attr-as-path-effective")) {
                xml.skip();
                continue;
            }
            while (xml.nextElement()) {
                if (effectiveAsPath == null && xml.name().equals("attr-value")) {
                    effectiveAsPath = xml.text();
                } else {
                    xml.skip();
                }
            }
        }
    }

    private void nextHop() throws IOException, ReplyFormatException {
        String to = null;
        String via = null;
        String local = null;
        boolean selected = false;
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "to" -> to = xml.sharedText();
                case "via" -> via = xml.sharedText();
                case "nh-local-interface" -> local = xml.sharedText();
                case "selected-next-hop" -> {
                    selected = true;
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
        expectFew(nextHops, xml);
        nextHops.add(hops.of(to, via != null ? via : local, selected));
    }

    /** What one path has by the dozen is in memory as a whole. */
    static void expectFew(List<?> sofar, ReplyXml xml) throws ReplyFormatException {
        if (sofar.size() == MOST_OF_A_PATH) {
            throw new ReplyFormatException(
                    xml.place(), "a path has more than " + MOST_OF_A_PATH + " next hops or communities", null);
        }
    }
}
