package dev.cantle.cli.importing.junos;

import dev.cantle.cli.importing.draft.Draft;
import dev.cantle.cli.importing.draft.Gaps;
import dev.cantle.cli.importing.draft.LegalName;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.provider.Providers;
import dev.cantle.model.value.SecretRef;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads one circuit: its unit, its sessions and the policies of these. */
final class CircuitReading {

    private static final String NO_LIMIT = "";

    private final Providers providers;
    private final Branch options;
    private final List<String> guesses;
    private final List<String> secrets;

    /**
     * A reading.
     *
     * @param providers what the providers' defaults are
     * @param options {@code policy-options}
     * @param guesses where conclusions are added
     * @param secrets where it is added which secret to set
     */
    CircuitReading(Providers providers, Branch options, List<String> guesses, List<String> secrets) {
        this.providers = providers;
        this.options = options;
        this.guesses = guesses;
        this.secrets = secrets;
    }

    /** The draft of a circuit. */
    Draft read(FoundCircuit circuit) {
        Draft draft = new Draft().text("name", circuit.name());
        Optional<ProviderGuess> guess = provider(circuit);
        Provider provider = guess.map(ProviderGuess::provider).orElse(Provider.OTHER);
        if (guess.isPresent()) {
            draft.text("provider", provider.word());
            guesses.add(circuit.name() + ": provider " + provider.word() + ", as "
                    + guess.get().reason());
        } else {
            draft.missing("provider", "whose network it leads to: aws, azure or other", Provider.OTHER.word());
        }
        boolean sure = guess.isPresent();
        Session first = circuit.first();
        String description = first.value("description").orElse("");
        if (!sure || !description.equals(providers.text(provider, Fact.GROUP_DESCRIPTION))) {
            draft.text("description", description);
        }
        Gaps.bandwidth(draft);
        unit(circuit, provider, sure, draft);
        addresses(circuit, draft);
        bgp(circuit, provider, sure, draft);
        policies(circuit, draft);
        Gaps.ofCircuit(draft);
        if (circuit.isDisabled()) {
            draft.yes("disabled");
        }
        own(circuit, provider, draft);
        return draft;
    }

    private static Optional<ProviderGuess> provider(FoundCircuit circuit) {
        Session first = circuit.first();
        return ProviderGuess.of(
                first.value("peer-as").orElse(""),
                String.join(
                        " ",
                        circuit.name(),
                        first.value("description").orElse(""),
                        circuit.unit().flatMap(unit -> unit.content().value("description")).orElse("")));
    }

    private void unit(FoundCircuit circuit, Provider provider, boolean sure, Draft draft) {
        Optional<Unit> irb = circuit.unit().filter(unit -> unit.port().equals("irb"));
        irb.ifPresentOrElse(
                unit -> draft.number("irb", unit.number()),
                () -> draft.missing("irb", "the unit of irb that it gets", 0L));
        Optional<String> mtu = circuit.unit().flatMap(unit -> Optional.of(
                        unit.content().in("family"))
                .flatMap(family -> family.value("inet", "mtu").or(() -> family.value("inet6", "mtu"))));
        mtu.filter(bytes -> !sure || !isDefault(provider, Fact.MTU, 1500, bytes))
                .ifPresent(bytes -> draft.number("mtu", bytes));
    }

    private static void addresses(FoundCircuit circuit, Draft draft) {
        for (Session session : circuit.sessions()) {
            String peer = session.peer();
            Optional<String> local = circuit.unit().flatMap(unit -> unit.addressTowards(peer));
            Draft into = draft;
            if (draft.has("remote")) {
                if (draft.has("ipv6")) {
                    continue;
                }
                into = new Draft();
                draft.nested("ipv6", into);
            }
            if (local.isPresent()) {
                into.text("local", local.get());
            } else {
                into.missing("local", "our address with its length", peer + (peer.contains(":") ? "/127" : "/31"));
            }
            into.text("remote", peer);
        }
    }

    private void bgp(FoundCircuit circuit, Provider provider, boolean sure, Draft draft) {
        Session first = circuit.first();
        first.value("peer-as").ifPresent(as -> draft.number("remoteAs", as, 64512L));
        first.value("authentication-key").ifPresent(key -> draft.nested("md5", new Draft().text("ref", key(circuit, key))));
        String hold = first.value("hold-time").orElse("90");
        if (!sure || !isDefault(provider, Fact.HOLD_TIME, 90, hold)) {
            draft.text("holdTime", hold + "s");
        }
        Branch bfd = first.in("bfd-liveness-detection");
        bfd.value("minimum-interval").ifPresent(interval -> {
            Draft own = new Draft().text("minimumInterval", interval + "ms");
            // 3 is Junos' own multiplier
            own.number("multiplier", bfd.value("multiplier").orElse("3"));
            draft.nested("bfd", own);
        });
        limit(first, provider, sure, draft);
    }

    private String key(FoundCircuit circuit, String key) {
        try {
            return SecretRef.parse(key).toString();
        } catch (IllegalArgumentException e) {
            String variable = LegalName.variable(circuit.name());
            secrets.add(variable + ": the authentication-key of the BGP group "
                    + circuit.first().group() + " in the clear; a $9$ form is no key that the far end knows");
            return "env:" + variable;
        }
    }

    private void limit(Session session, Provider provider, boolean sure, Draft draft) {
        Branch limit = session.in("family")
                .in(session.peer().contains(":") ? "inet6" : "inet")
                .in("unicast")
                .in("prefix-limit");
        String maximum = limit.value("maximum").orElse(NO_LIMIT);
        String usual = providers.number(provider, Fact.IMPORT_MAXIMUM).map(Object::toString).orElse(NO_LIMIT);
        Optional<String> threshold = limit.value("teardown", "limit-threshold");
        boolean usualThreshold = threshold.isPresent()
                && isDefault(provider, Fact.IMPORT_THRESHOLD, 80, threshold.get());
        if (maximum.isEmpty() || (sure && maximum.equals(usual) && usualThreshold)) {
            return;
        }
        Draft own = new Draft().number("maximum", maximum);
        threshold.ifPresent(percent -> own.number("threshold", percent));
        draft.nested("prefixLimit", own);
    }

    private void policies(FoundCircuit circuit, Draft draft) {
        Accepted in = Accepted.by(options, circuit.first().values("import"));
        if (in.preferences().size() == 1 && !in.preferences().get(0).equals("100")) {
            draft.number("localPreference", in.preferences().get(0));
        }
        Accepted out = Accepted.by(options, circuit.first().values("export"));
        if (!out.communities().isEmpty()) {
            draft.texts("communities", out.communities());
        }
        if (in.isBounded()) {
            draft.texts("receive", in.prefixes());
        } else {
            draft.missing(
                    "receive",
                    in.prefixes() + " at least: what else the far end must announce, the import policy does not say",
                    in.prefixes());
        }
        circuit.advertised().ifPresent(only -> draft.texts("advertise", only));
    }

    private static void own(FoundCircuit circuit, Provider provider, Draft draft) {
        Draft own = Gaps.of(provider, new Draft());
        boolean secondary = circuit.unit()
                .flatMap(unit -> unit.content().value("description"))
                .filter(description -> description.endsWith(" secondary"))
                .isPresent();
        if (provider == Provider.AZURE && secondary) {
            own.text("path", "secondary");
        }
        if (!own.isEmpty()) {
            draft.nested(provider.word(), own);
        }
    }

    private boolean isDefault(Provider provider, Fact fact, long otherwise, String value) {
        return Objects.equals(
                value, Long.toString(providers.number(provider, fact).orElse(otherwise)));
    }

}
