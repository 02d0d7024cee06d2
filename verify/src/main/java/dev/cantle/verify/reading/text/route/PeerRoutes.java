package dev.cantle.verify.reading.text.route;

import dev.cantle.verify.reading.text.Line;
import dev.cantle.verify.state.NextHop;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What {@code show route receive-protocol bgp} and {@code advertising-protocol bgp} list: a line for each prefix. MED and
 * local preference may be blank, so that only the columns tell the numbers apart; where the columns were lost, the
 * numbers are not given.
 */
final class PeerRoutes implements RouteForm {

    private static final Pattern HEADER = Pattern.compile("^Prefix\\s+Nexthop\\s+MED\\s+Lclpref\\s+AS path$");
    private static final Pattern ROW = Pattern.compile("^(\\*)?\\s*(?:([0-9A-Fa-f][^\\s\\[\\]]*/[0-9]{1,3})\\s+)?"
            + "(Self|Not advertised|[0-9A-Fa-f.:]*[.:][0-9A-Fa-f.:]*)(?:\\s+(.*))?$");
    private static final Pattern ALONE = Pattern.compile("^(\\*)?\\s*([0-9A-Fa-f][^\\s\\[\\]]*/[0-9]{1,3})$");
    private static final Pattern NUMBERS_BEFORE =
            Pattern.compile("^(?:([0-9]{1,10})\\s+([0-9]{1,10})\\s+)?([(\\[{].*|I|E|\\?)$");
    private static final Pattern TOKEN = Pattern.compile("\\S+");

    private final RouteListing listing;
    private final int nextHopColumn;
    private final int preferenceColumn;
    private final int pathColumn;
    private @Nullable Line alone;

    PeerRoutes(RouteListing listing, Line header) {
        this.listing = listing;
        String text = columns(header);
        nextHopColumn = text.indexOf("Nexthop");
        preferenceColumn = text.indexOf("Lclpref");
        pathColumn = text.indexOf("AS path");
    }

    static boolean begins(Line line) {
        return HEADER.matcher(line.text()).matches();
    }

    /** The line with its indentation and without tabs, so that places in it are columns. */
    private static String columns(Line line) {
        StringBuilder text = new StringBuilder(" ".repeat(line.indent()));
        for (int i = 0; i < line.text().length(); i++) {
            char c = line.text().charAt(i);
            text.append(c == '\t' ? " ".repeat(8 - text.length() % 8) : String.valueOf(c));
        }
        return text.toString();
    }

    @Override
    public boolean take(Line line) throws IOException {
        Line above = alone;
        Matcher row = ROW.matcher(line.text());
        if (row.matches() && (row.group(2) == null) == (above != null)) {
            alone = null;
            String prefix = row.group(2) != null ? row.group(2) : prefix(above);
            route(line, prefix, row);
            return row.group(4) != null && AsPathWords.of(row.group(4)).origin() != null;
        }
        end();
        if (ALONE.matcher(line.text()).matches()) {
            alone = line;
            return true;
        }
        return false;
    }

    private static String prefix(@Nullable Line above) {
        return above == null ? "" : above.text().replaceFirst("^\\*\\s*", "");
    }

    private void route(Line line, String prefix, Matcher row) throws IOException {
        RouteDraft draft = new RouteDraft(line.place(), prefix, row.group(1) != null, "BGP", null, null);
        draft.nextHops.add(new NextHop(row.group(3), null, false));
        String rest = row.group(4) == null ? "" : row.group(4).strip();
        if (columns(line).startsWith(row.group(3), nextHopColumn)) {
            byColumns(draft, columns(line));
        } else {
            byWords(draft, rest);
        }
        listing.entry(draft.done());
    }

    private void byColumns(RouteDraft draft, String line) {
        List<String> path = new ArrayList<>();
        Matcher token = TOKEN.matcher(line);
        int from = nextHopColumn;
        boolean first = true;
        while (token.find(from)) {
            from = token.end();
            boolean number = token.group().matches("[0-9]{1,10}");
            if (first) {
                first = false;
            } else if (number && token.end() <= preferenceColumn) {
                draft.metric = Long.valueOf(token.group());
            } else if (number && token.end() <= pathColumn) {
                draft.localPreference = Long.valueOf(token.group());
            } else {
                path.add(token.group());
            }
        }
        draft.asPath = AsPathWords.of(String.join(" ", path));
    }

    private static void byWords(RouteDraft draft, String rest) {
        Matcher words = NUMBERS_BEFORE.matcher(rest);
        if (words.matches()) {
            String metric = words.group(1);
            String preference = words.group(2);
            draft.metric = metric == null ? null : Long.valueOf(metric);
            draft.localPreference = preference == null ? null : Long.valueOf(preference);
            draft.asPath = AsPathWords.of(words.group(3));
        }
    }

    @Override
    public void end() {
        Line above = alone;
        if (above != null) {
            listing.complain(above.place(), "nothing follows '" + above.shown() + "'");
        }
        alone = null;
    }
}
