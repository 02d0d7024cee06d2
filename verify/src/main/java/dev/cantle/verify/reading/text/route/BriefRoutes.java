package dev.cantle.verify.reading.text.route;

import dev.cantle.verify.reading.text.ElapsedText;
import dev.cantle.verify.reading.text.Line;
import dev.cantle.verify.state.NextHop;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The form in which {@code show route} lists routes when it is not asked for more. A long destination stands on a line of
 * its own; further paths to it have none.
 */
final class BriefRoutes implements RouteForm {

    private static final Pattern ENTRY =
            Pattern.compile("^(?:(\\S+(?: \\S+)?)\\s+)?([*+-])?\\[([A-Za-z][\\w.-]{0,30})(?:/([0-9]{1,10})"
                    + "(?:/(-?[0-9]{1,10}))?| ?)\\]\\s+(" + ElapsedText.PATTERN + ")(?:,\\s*(.*))?$");
    private static final Pattern TO_TABLE = Pattern.compile("^(>?)\\s*to table \\S+$");
    private static final Pattern TO =
            Pattern.compile("^(>?)\\s*to\\s+([^\\s,]+)(?:\\s+via\\s+([^\\s,]+))?(?:[\\s,].*)?$");
    private static final Pattern VIA = Pattern.compile("^(>?)\\s*via\\s+([^\\s,]+)(?:[\\s,].*)?$");
    private static final Pattern LOCAL = Pattern.compile("^Local(?:\\s+via\\s+(\\S+))?$");
    private static final Pattern TYPE =
            Pattern.compile("^(Reject|Discard|Receive|MultiRecv|Multicast|Unusable|Fictitious|Flood"
                    + "|Indirect|Blackhole|Dead)(?: \\([\\w ]{1,20}\\))?$");
    private static final Pattern DESTINATION = Pattern.compile("^[0-9A-Fa-f][^\\s\\[\\]]*(?: [A-Z][A-Za-z/]{1,12})?$");
    private static final Set<String> NUMBERS = Set.of("metric", "MED", "localpref", "tag");

    private final RouteListing listing;
    private String destination = "";
    private @Nullable Line alone;
    private @Nullable RouteDraft draft;

    BriefRoutes(RouteListing listing) {
        this.listing = listing;
    }

    @Override
    public boolean take(Line line) throws IOException {
        Matcher entry = line.text().indexOf('[') < 0 ? null : ENTRY.matcher(line.text());
        if (entry != null && entry.matches()) {
            return begin(line, entry);
        }
        RouteDraft open = draft;
        if (alone == null && open != null && continues(open, line.text())) {
            return true;
        }
        if (!DESTINATION.matcher(line.text()).matches()) {
            return false;
        }
        end();
        alone = line;
        return true;
    }

    private boolean begin(Line line, Matcher entry) throws IOException {
        String own = entry.group(1);
        Line above = alone;
        alone = null;
        end();
        if (own == null && above == null && destination.isEmpty()) {
            return false;
        }
        destination = own != null ? own : above != null ? above.text() : destination;
        String tag = entry.group(2);
        String first = entry.group(4);
        String second = entry.group(5);
        RouteDraft next = new RouteDraft(
                line.place(),
                destination,
                "*".equals(tag) || "+".equals(tag),
                entry.group(3),
                first == null ? null : Long.valueOf(first),
                second == null ? null : Long.valueOf(second));
        next.age = ElapsedText.seconds(entry.group(6));
        // a hidden route has no preference: [BGP ]
        next.state = first == null ? "Hidden" : null;
        String attributes = entry.group(7);
        draft = next;
        return (own == null || above == null) && (attributes == null || attributes(next, attributes));
    }

    private static boolean attributes(RouteDraft next, String attributes) {
        for (String attribute : attributes.split(",\\s*", -1)) {
            String[] words = attribute.strip().split("\\s+", -1);
            if (words.length == 2 && words[0].equals("from")) {
                next.from = words[1];
            } else if (NUMBERS.contains(words[0])) {
                if (words.length != 2 || !words[1].matches("[0-9]{1,18}")) {
                    return false;
                }
                number(next, words[0], Long.parseLong(words[1]));
            }
        }
        return true;
    }

    private static void number(RouteDraft next, String word, long value) {
        switch (word) {
            case "localpref" -> next.localPreference = value;
            case "tag" -> next.tag = value;
            default -> next.metric = value;
        }
    }

    private static boolean continues(RouteDraft open, String text) {
        if (text.startsWith("AS path:")) {
            boolean first = open.asPath == null;
            open.asPath =
                    first ? AsPathWords.of(text.substring("AS path:".length()).strip()) : open.asPath;
            return first;
        }
        if (open.nextHops.size() == RouteDraft.MOST_NEXT_HOPS) {
            return false;
        }
        Matcher type = TYPE.matcher(text);
        if (type.matches()) {
            open.nextHopType = type.group(1);
            return true;
        }
        NextHop hop = hop(text);
        if (hop == null) {
            return false;
        }
        open.nextHops.add(hop);
        open.nextHopType = text.startsWith("Local") ? "Local" : open.nextHopType;
        return true;
    }

    private static @Nullable NextHop hop(String text) {
        Matcher table = TO_TABLE.matcher(text);
        if (table.matches()) {
            return new NextHop(null, null, !table.group(1).isEmpty());
        }
        Matcher to = TO.matcher(text);
        if (to.matches()) {
            return new NextHop(to.group(2), to.group(3), !to.group(1).isEmpty());
        }
        Matcher via = VIA.matcher(text);
        if (via.matches()) {
            return new NextHop(null, via.group(2), !via.group(1).isEmpty());
        }
        Matcher local = LOCAL.matcher(text);
        return local.matches() ? new NextHop(null, local.group(1), false) : null;
    }

    @Override
    public void end() throws IOException {
        Line above = alone;
        if (above != null) {
            listing.complain(above.place(), "no route to '" + above.shown() + "' follows");
            alone = null;
        }
        RouteDraft done = draft;
        draft = null;
        if (done != null) {
            if (!done.leadsSomewhere()) {
                listing.complain(done.place, "the route to " + done.destination + " has no next hop: it is cut off");
            }
            listing.entry(done.done());
        }
    }
}
