package dev.cantle.cli.importing.junos;

import dev.cantle.cli.importing.draft.Draft;
import dev.cantle.cli.importing.draft.ForeignReference;
import dev.cantle.cli.importing.draft.LegalName;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.provider.Providers;
import dev.cantle.model.value.SecretRef;
import java.util.List;
import java.util.Optional;

/** Reads what the sessions of a circuit say but for their policies. */
final class BgpReading {

    private static final String NO_LIMIT = "";

    private final Providers providers;
    private final Provider provider;
    private final boolean sure;
    private final List<String> guesses;
    private final List<String> secrets;

    /**
     * A reading.
     *
     * @param provider whose circuit it is
     * @param sure whether that is known, so that what is usual for the provider need not be written
     */
    BgpReading(Providers providers, Provider provider, boolean sure, List<String> guesses, List<String> secrets) {
        this.providers = providers;
        this.provider = provider;
        this.sure = sure;
        this.guesses = guesses;
        this.secrets = secrets;
    }

    void read(FoundCircuit circuit, Draft slice, Draft draft) {
        Session first = circuit.first();
        first.value("peer-as").ifPresent(as -> draft.number("remoteAs", as, 64512L));
        first.value("local-as", "as-number")
                .filter(as -> !as.equals(slice.value("asn").orElse(as)))
                .ifPresent(as -> {
                    draft.number("localAs", as).yes("localAsOverride");
                    guesses.add(circuit.name() + ": localAs " + as + " is meant, as the configuration has it");
                });
        first.value("authentication-key")
                .ifPresent(key -> draft.nested("md5", new Draft().text("ref", reference(circuit, key))));
        String hold = first.value("hold-time").orElse("90");
        if (!isUsual(Fact.HOLD_TIME, 90, hold)) {
            draft.text("holdTime", hold + "s");
        }
        bfd(first, draft);
        limit(circuit, draft);
        if (first.has("as-override")) {
            draft.yes("asOverride");
        }
        if (first.has("remove-private")) {
            draft.yes("removePrivate");
        }
        if (first.has("graceful-restart") && !first.in("graceful-restart").has("disable")) {
            draft.yes("gracefulRestart");
        }
    }

    private static void bfd(Session session, Draft draft) {
        Branch bfd = session.in("bfd-liveness-detection");
        bfd.value("minimum-interval").ifPresent(interval -> {
            Draft own = new Draft().text("minimumInterval", interval + "ms");
            // 3 is Junos' own multiplier
            own.number("multiplier", bfd.value("multiplier").orElse("3"));
            draft.nested("bfd", own);
        });
    }

    private String reference(FoundCircuit circuit, String key) {
        String variable = LegalName.variable(circuit.name());
        String what = variable + ": the authentication-key of the BGP group "
                + circuit.first().group();
        try {
            SecretRef reference = SecretRef.parse(key);
            if (reference.isVariable()) {
                return reference.toString();
            }
            secrets.add(what + " in the clear; " + ForeignReference.refusal(reference, "the file"));
        } catch (IllegalArgumentException e) {
            secrets.add(what + " in the clear; a $9$ form is no key that the far end knows");
        }
        return "env:" + variable;
    }

    private void limit(FoundCircuit circuit, Draft draft) {
        Branch ipv4 = limit(circuit, "inet");
        Branch ipv6 = limit(circuit, "inet6");
        Branch first = ipv4.isEmpty() ? ipv6 : ipv4;
        String maximum = first.value("maximum").orElse(NO_LIMIT);
        String second = ipv6.value("maximum").orElse(maximum);
        Optional<String> threshold =
                first.value("teardown", "limit-threshold").or(() -> first.value("drop-excess", "limit-threshold"));
        String usual = providers
                .number(provider, Fact.IMPORT_MAXIMUM)
                .map(Object::toString)
                .orElse(NO_LIMIT);
        boolean isUsual = sure
                && maximum.equals(usual)
                && second.equals(usual)
                && first.has("teardown")
                && threshold
                        .filter(percent -> isUsual(Fact.IMPORT_THRESHOLD, 80, percent))
                        .isPresent();
        if (maximum.isEmpty() || isUsual) {
            return;
        }
        Draft own = new Draft().number("maximum", maximum);
        if (!second.equals(maximum)) {
            own.number("maximumIpv6", second);
        }
        threshold.ifPresent(percent -> own.number("threshold", percent));
        if (!first.has("teardown")) {
            own.text("action", first.has("drop-excess") ? "drop" : "warn");
        }
        draft.nested("prefixLimit", own);
    }

    /** The limit of a family, from the session that carries it. */
    private static Branch limit(FoundCircuit circuit, String family) {
        return circuit.sessions().stream()
                .map(session -> session.in("family").in(family).in("unicast").in("prefix-limit"))
                .filter(limit -> !limit.isEmpty())
                .findFirst()
                .orElse(new Branch(List.of()));
    }

    private boolean isUsual(Fact fact, long otherwise, String value) {
        return sure
                && value.equals(Long.toString(providers.number(provider, fact).orElse(otherwise)));
    }
}
