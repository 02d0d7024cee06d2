package dev.cantle.cli.importing.junos;

import dev.cantle.cli.importing.draft.Draft;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.bgp.Preference;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.provider.Providers;
import java.util.ArrayList;
import java.util.List;

/** Reads the policies of a circuit: which routes pass, how much they are wanted, and what they carry. */
final class PolicyReading {

    private static final String USUAL_PREFERENCE = "100";

    private final Branch options;
    private final Providers providers;
    private final Provider provider;
    private final List<String> guesses;

    PolicyReading(Branch options, Providers providers, Provider provider, List<String> guesses) {
        this.options = options;
        this.providers = providers;
        this.provider = provider;
        this.guesses = guesses;
    }

    void read(FoundCircuit circuit, Draft draft) {
        Accepted in = Accepted.by(options, circuit.first().values("import"));
        Accepted out = Accepted.by(options, circuit.first().values("export"));
        receive(in, draft);
        circuit.advertised().ifPresent(only -> draft.texts("advertise", only));
        if (in.hasDefault() || out.hasDefault()) {
            draft.yes("allowDefault");
        }
        if (!in.wanted().isEmpty() || !in.communities().isEmpty()) {
            Draft own = new Draft();
            if (!in.wanted().isEmpty()) {
                own.texts("match", in.wanted());
            }
            if (!in.communities().isEmpty()) {
                own.texts("tag", in.communities());
            }
            draft.nested("communitiesIn", own);
        }
        wanted(circuit, in, out, draft);
        if (out.metrics().size() == 1) {
            draft.number("med", out.metrics().get(0));
        }
    }

    private static void receive(Accepted in, Draft draft) {
        if (in.isBounded()) {
            draft.texts("receive", in.words());
        } else {
            draft.missing(
                    "receive",
                    in.words() + " at least: what else the far end must announce, the import policy does not say",
                    in.words());
        }
    }

    /** Active, passive or drained: what a role stands for says the role. */
    private void wanted(FoundCircuit circuit, Accepted in, Accepted out, Draft draft) {
        String preference = in.preferences().size() == 1 ? in.preferences().get(0) : USUAL_PREFERENCE;
        int prepend =
                out.prepends().size() == 1 ? Integer.parseInt(out.prepends().get(0)) : 0;
        List<String> communities = new ArrayList<>(out.communities());
        List<String> standby = providers.words(provider, Fact.STANDBY.key());
        boolean last = communities.containsAll(standby);
        String shutdown = Preference.GRACEFUL_SHUTDOWN.toString();
        boolean drained =
                last && preference.equals("0") && prepend >= Preference.DRAIN_PREPEND && communities.contains(shutdown);
        boolean passive = last
                && preference.equals(Long.toString(Preference.PASSIVE_LOCAL_PREFERENCE))
                && prepend == Preference.PASSIVE_PREPEND;
        if (drained) {
            draft.yes("drain");
            communities.remove(shutdown);
            guesses.add(circuit.name() + ": drain, as its routes come last; what it is like otherwise (role,"
                    + " localPreference, prepend, communities), the configuration does not say");
        } else if (passive) {
            draft.text("role", "passive");
            guesses.add(circuit.name() + ": role passive, as its local preference and AS path are those of one");
        } else {
            if (!preference.equals(USUAL_PREFERENCE)) {
                draft.number("localPreference", preference);
            }
            if (prepend > 0) {
                draft.number("prepend", Integer.toString(prepend));
            }
        }
        if (drained || passive) {
            communities.removeAll(standby);
        }
        if (!communities.isEmpty()) {
            draft.texts("communities", communities);
        }
    }
}
