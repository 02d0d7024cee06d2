package dev.cantle.model.rule.cloud;

import dev.cantle.model.Problem;
import dev.cantle.model.intent.IntentPath;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.Rule;

/**
 * A slice with a circuit of the provider has none of the AS numbers that the provider keeps for itself.
 *
 * @param provider whose numbers it looks at
 */
record ReservedAsn(Provider provider) implements Rule {

    @Override
    public String id() {
        return provider.word() + "-reserved-asn";
    }

    @Override
    public String wants() {
        return "the asn of a slice with a circuit to " + provider.title() + " is none that " + provider.title()
                + " reserves";
    }

    @Override
    public String source() {
        return "providers/" + provider.word() + ".yaml";
    }

    @Override
    public void judge(Judgement judgement) {
        for (Slice slice : judgement.network().slices()) {
            if (slice.circuits().stream().noneMatch(circuit -> circuit.provider() == provider)) {
                continue;
            }
            for (String range : judgement.providers().words(provider, Fact.RESERVED_ASNS.key())) {
                if (holds(range, slice.asn().number())) {
                    judgement.report(
                            slice,
                            Problem.error(
                                            id(),
                                            judgement.place(IntentPath.slice(slice.name())
                                                    .child("asn")),
                                            "asn " + slice.asn() + ": " + provider.title() + " reserves " + range,
                                            "choose another private number, such as 65000")
                                    .withSource(judgement.providers().cite(provider, Fact.RESERVED_ASNS)));
                }
            }
        }
    }

    private static boolean holds(String range, long number) {
        int dash = range.indexOf('-');
        long first = Long.parseLong(dash < 0 ? range : range.substring(0, dash));
        long last = Long.parseLong(range.substring(dash + 1));
        return number >= first && number <= last;
    }
}
