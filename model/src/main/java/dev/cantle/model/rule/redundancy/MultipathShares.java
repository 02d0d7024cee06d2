package dev.cantle.model.rule.redundancy;

import dev.cantle.model.Problem;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.IntentPath;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.bgp.Bgp;
import dev.cantle.model.intent.bgp.Preference;
import dev.cantle.model.intent.redundancy.Companions;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.Rule;
import java.util.List;

/** Traffic is shared between routes that are equal: circuits of one preference that receive the same prefixes. */
final class MultipathShares implements Rule {

    private static final String SOURCE = "Junos OS BGP User Guide, load balancing for a BGP session";

    @Override
    public String id() {
        return "multipath-shares";
    }

    @Override
    public String wants() {
        return "multipath has at least two circuits that receive the same prefix with the same localPreference";
    }

    @Override
    public String source() {
        return SOURCE;
    }

    @Override
    public void judge(Judgement judgement) {
        for (Slice slice : judgement.network().slices()) {
            if (slice.multipath()) {
                judge(judgement, slice);
            }
        }
    }

    private void judge(Judgement judgement, Slice slice) {
        List<Circuit> active =
                slice.circuits().stream().filter(MultipathShares::isActive).toList();
        if (active.stream().allMatch(circuit -> Companions.of(slice, circuit).isEmpty())) {
            judgement.report(
                    slice,
                    Problem.warning(
                                    id(),
                                    judgement.place(
                                            IntentPath.slice(slice.name()).child("multipath")),
                                    "multipath of " + slice.name()
                                            + " has nothing to share: no two circuits receive the same prefix",
                                    "remove multipath, or give the circuits the prefixes that they share in receive")
                            .withSource(source()));
        }
        for (Circuit circuit : active) {
            Companions.of(slice, circuit).stream()
                    .filter(MultipathShares::isActive)
                    .filter(other -> preference(other) > preference(circuit))
                    .findFirst()
                    .ifPresent(better -> unequal(judgement, slice, circuit, better));
        }
    }

    private void unequal(Judgement judgement, Slice slice, Circuit circuit, Circuit better) {
        judgement.warning(
                this,
                slice,
                circuit,
                "localPreference",
                "its local preference is " + preference(circuit) + " and that of " + better.name() + " is "
                        + preference(better) + ": they share no traffic, although the slice has multipath",
                "give both the same localPreference, or write role: passive here");
    }

    private static boolean isActive(Circuit circuit) {
        Preference preference = circuit.link().bgp().preference();
        return !circuit.link().disabled() && !preference.lastChoice();
    }

    private static long preference(Circuit circuit) {
        Bgp bgp = circuit.link().bgp();
        return bgp.givenPreference();
    }
}
