package dev.cantle.verify.expect;

import dev.cantle.model.intent.expect.RouteDemand;
import dev.cantle.verify.finding.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a demand is called in a finding.
 *
 * @param making makes the claim of the words
 */
record DemandWords(Making making) implements RouteDemand.Cases<Claim> {

    /** Makes a claim. */
    interface Making {
        /** Of the word for the id, of what is claimed, and of what is expected. */
        Claim claim(String word, String what, String expected);
    }

    @Override
    public Claim asPath(RouteDemand.AsPathIs demand) {
        return making.claim("asPath", "AS path", demand.path().toString());
    }

    @Override
    public Claim carries(RouteDemand.Carries demand) {
        List<String> words = new ArrayList<>();
        if (!demand.present().isEmpty()) {
            words.add("with " + list(demand.present()));
        }
        if (!demand.absent().isEmpty()) {
            words.add("without " + list(demand.absent()));
        }
        return making.claim("communities", "Set of communities", String.join(", ", words));
    }

    @Override
    public Claim goesTo(RouteDemand.GoesTo demand) {
        return making.claim("nextHop", "Next hop", list(demand.nextHops()));
    }

    @Override
    public Claim leavesBy(RouteDemand.LeavesBy demand) {
        return making.claim("interface", "Outgoing interface", list(demand.interfaces()));
    }

    @Override
    public Claim number(RouteDemand.NumberIs demand) {
        String what = switch (demand.number()) {
            case PATHS -> "Number of paths";
            case NEXT_HOPS -> "Number of next hops";
            case LOCAL_PREFERENCE -> "Local preference";
            case MED -> "MED";
        };
        return making.claim(demand.number().key(), what, demand.amount().words());
    }

    private static String list(List<?> things) {
        return things.stream().map(Object::toString).collect(Collectors.joining(" "));
    }
}
