package dev.cantle.inventory.circuit;

import dev.cantle.inventory.fields.Fields;
import dev.cantle.inventory.keys.PassingKeys;
import dev.cantle.inventory.yaml.Node.Scalar;
import dev.cantle.model.intent.bgp.Advertise;
import dev.cantle.model.intent.expect.PrefixMatch;
import dev.cantle.model.intent.route.Passing;
import dev.cantle.model.value.Community;
import dev.cantle.model.value.Prefix;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads which routes pass on a circuit. */
final class PassingReader {

    private static final String OTHERS = "others";

    private final Fields fields;
    private final Defaults defaults;

    PassingReader(Fields fields, Defaults defaults) {
        this.fields = fields;
        this.defaults = defaults;
    }

    /** What the far end is expected to announce; null, with problems, if anything in it is wrong. */
    @Nullable
    List<PrefixMatch> receive() {
        return fields.get(PassingKeys.RECEIVE);
    }

    /** What we announce; null, with problems, if anything in it is wrong. */
    @Nullable
    Advertise advertise() {
        if (!fields.has(PassingKeys.ADVERTISE)) {
            return new Advertise.Others();
        }
        boolean[] others = {false};
        List<List<PrefixMatch>> words = fields.get(PassingKeys.ADVERTISE.asListOf(scalar -> {
            if (scalar.text().equals(OTHERS)) {
                others[0] = true;
                return List.of();
            }
            return List.of(PrefixMatch.parse(scalar.text()));
        }));
        if (words == null) {
            return null;
        }
        List<PrefixMatch> matches = words.stream().flatMap(List::stream).toList();
        return new Advertise.Only(exact(matches), ranges(matches), others[0]);
    }

    /** What passes beyond exact prefixes; null, with problems, if anything in it is wrong. */
    @Nullable
    Passing passing(@Nullable List<PrefixMatch> receive) {
        Boolean allowDefault = fields.get(PassingKeys.ALLOW_DEFAULT);
        List<Community> match = List.of();
        List<Community> tag = List.of();
        Fields inner = fields.part(PassingKeys.COMMUNITIES_IN).orElse(null);
        if (inner != null) {
            List<Community> wanted = inner.get(PassingKeys.MATCH.asListOf(this::community));
            List<Community> added = inner.get(PassingKeys.TAG.asListOf(this::community));
            inner.end();
            if (wanted == null || added == null || !inner.isWhole()) {
                fields.broken();
            } else {
                match = wanted;
                tag = added;
            }
        }
        return receive == null || allowDefault == null ? null : new Passing(ranges(receive), allowDefault, match, tag);
    }

    private Community community(Scalar scalar) {
        return defaults.community(scalar.text());
    }

    static List<Prefix> exact(List<PrefixMatch> matches) {
        List<Prefix> exact = new ArrayList<>(matches.size());
        for (PrefixMatch match : matches) {
            if (match.isExact()) {
                exact.add(match.prefix());
            }
        }
        return exact;
    }

    private static List<PrefixMatch> ranges(List<PrefixMatch> matches) {
        List<PrefixMatch> ranges = new ArrayList<>();
        for (PrefixMatch match : matches) {
            if (!match.isExact()) {
                ranges.add(match);
            }
        }
        return ranges;
    }
}
