package dev.cantle.verify.reading.text.route;

import dev.cantle.verify.reading.text.ElapsedText;
import dev.cantle.verify.reading.text.Line;
import dev.cantle.verify.state.NextHop;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The forms {@code detail} and {@code extensive}: a heading for each destination, and paragraphs of {@code Name: value}.
 * Lines that nobody needs are passed over. The last that each path must have is its AS path, for BGP the router's
 * identifier.
 */
final class DetailRoutes implements RouteForm {

    private static final Pattern DESTINATION =
            Pattern.compile("^(\\S+(?: \\S+)?) \\(([0-9]{1,9}) entr(?:y|ies), [0-9]{1,9} announced\\)$");
    private static final Pattern ENTRY =
            Pattern.compile("^([*+-])?\\s*([A-Za-z][\\w-]{1,30})\\s+Preference: ([0-9]{1,10})(?:/(-?[0-9]{1,10}))?$");
    private static final Pattern HOP =
            Pattern.compile("^(?:([^\\s,]+) )?via ([^\\s,]+)(?: [^,]*)?(, [^,]{1,60}){0,8}?(, selected)?$");
    private static final Pattern AGE = Pattern.compile("^(" + ElapsedText.PATTERN + ")(?:\\s+(Metric.*))?$");
    private static final Pattern METRIC = Pattern.compile("^Metric: ([0-9]{1,18})\\b.*");

    private final RouteListing listing;
    private @Nullable Line heading;
    private String destination = "";
    private long expected;
    private long listed;
    private @Nullable RouteDraft draft;
    private boolean whole;
    private boolean inTail;

    DetailRoutes(RouteListing listing) {
        this.listing = listing;
    }

    /** Whether the line is the heading of a destination, by which the form is known. */
    static boolean begins(Line line) {
        return line.text().endsWith("announced)")
                && DESTINATION.matcher(line.text()).matches();
    }

    @Override
    public boolean take(Line line) throws IOException {
        Matcher next = DESTINATION.matcher(line.text());
        if (next.matches()) {
            end();
            heading = line;
            destination = next.group(1);
            expected = Long.parseLong(next.group(2));
            listed = 0;
            return true;
        }
        Matcher entry = ENTRY.matcher(line.text());
        if (entry.matches()) {
            endEntry();
            String tag = entry.group(1);
            String second = entry.group(4);
            draft = new RouteDraft(
                    line.place(),
                    destination,
                    "*".equals(tag) || "+".equals(tag),
                    entry.group(2),
                    Long.valueOf(entry.group(3)),
                    second == null ? null : Long.valueOf(second));
            listed++;
            return heading != null;
        }
        RouteDraft open = draft;
        int colon = line.text().indexOf(": ");
        if (open != null && !inTail && colon > 0) {
            value(
                    open,
                    line.text().substring(0, colon),
                    line.text().substring(colon + 2).strip());
        }
        return heading != null;
    }

    private void value(RouteDraft open, String name, String text) {
        switch (name) {
            case "Next hop type" -> open.nextHopType = text.split(",", 2)[0];
            case "Next hop" -> hop(open, text);
            case "Interface" -> hop(open, "via " + text);
            case "Protocol next hop" -> keep(open.protocolNextHops, text.split("\\s+", 2)[0]);
            case "Source" -> open.gateway = text;
            case "State" -> open.state = text.replaceAll("[<>]", "");
            case "Inactive reason" -> open.inactiveReason = text;
            case "Hidden reason" -> open.hiddenReason = text;
            case "Validation State" -> open.validation = text;
            case "Communities" -> List.of(text.split("\\s+", -1)).forEach(one -> keep(open.communities, one));
            case "AS path" -> asPath(open, text);
            case "Router ID" -> whole = true;
            case "Age" -> age(open, text);
            case "Metric" -> metric(open, "Metric: " + text);
            case "Localpref" -> open.localPreference = text.matches("[0-9]{1,18}") ? Long.valueOf(text) : null;
            case "Tag" -> open.tag = text.matches("[0-9]{1,18}") ? Long.valueOf(text) : null;
            case "Indirect next hops" -> inTail = true;
            default -> {
                // of no use here
            }
        }
    }

    private void asPath(RouteDraft open, String text) {
        if (open.asPath == null) {
            open.asPath = AsPathWords.of(text);
            whole |= !open.protocol.equals("BGP");
        }
    }

    private static void age(RouteDraft open, String text) {
        Matcher age = AGE.matcher(text);
        if (age.matches()) {
            open.age = ElapsedText.seconds(age.group(1));
            if (age.group(2) != null) {
                metric(open, age.group(2));
            }
        }
    }

    private static void metric(RouteDraft open, String text) {
        Matcher metric = METRIC.matcher(text);
        if (metric.matches()) {
            open.metric = Long.valueOf(metric.group(1));
        }
    }

    private static void hop(RouteDraft open, String text) {
        Matcher hop = HOP.matcher(text);
        if (hop.matches() && open.nextHops.size() < RouteDraft.MOST_NEXT_HOPS) {
            open.nextHops.add(new NextHop(hop.group(1), hop.group(2), hop.group(4) != null));
        }
    }

    private static void keep(List<String> values, String value) {
        if (values.size() < RouteDraft.MOST_NEXT_HOPS) {
            values.add(value);
        }
    }

    private void endEntry() throws IOException {
        RouteDraft done = draft;
        draft = null;
        if (done != null) {
            if (!whole || done.age == null) {
                listing.complain(done.place, "the route to " + done.destination + " is cut off");
            }
            listing.entry(done.done());
        }
        whole = false;
        inTail = false;
    }

    @Override
    public void end() throws IOException {
        endEntry();
        Line said = heading;
        if (said != null && listed != expected) {
            listing.complain(said.place(), destination + " says " + expected + " entries and lists " + listed);
        }
        heading = null;
    }
}
