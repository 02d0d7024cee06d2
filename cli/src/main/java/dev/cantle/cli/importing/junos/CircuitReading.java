package dev.cantle.cli.importing.junos;

import dev.cantle.cli.importing.draft.Draft;
import dev.cantle.cli.importing.draft.Gaps;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.provider.Providers;
import java.util.List;
import java.util.Optional;

/** Reads one circuit: its unit, its sessions and the policies of these. */
final class CircuitReading {

    /** What stands as false where it is absent, so that nothing of it is inherited. */
    private static final List<String> NOT_INHERITED =
            List.of("bfd", "prefixLimit", "communitiesIn", "asOverride", "removePrivate", "gracefulRestart");

    private final Providers providers;
    private final boolean inherits;
    private final Branch options;
    private final AttachmentReading attachments;
    private final List<String> guesses;
    private final List<String> secrets;

    /**
     * A reading.
     *
     * @param providers what the providers' defaults are
     * @param inherits whether a circuit inherits what it does not say, so that what is usual must be written too
     * @param options {@code policy-options}
     * @param attachments the reading of where circuits come in
     * @param guesses where conclusions are added
     * @param secrets where it is added which secret to set
     */
    CircuitReading(
            Providers providers,
            boolean inherits,
            Branch options,
            AttachmentReading attachments,
            List<String> guesses,
            List<String> secrets) {
        this.providers = providers;
        this.inherits = inherits;
        this.options = options;
        this.attachments = attachments;
        this.guesses = guesses;
        this.secrets = secrets;
    }

    /**
     * The draft of a circuit.
     *
     * @param slice what is known of its slice
     */
    Draft read(FoundCircuit circuit, Draft slice) {
        Draft draft = new Draft().text("name", circuit.name());
        Optional<ProviderGuess> guess = provider(circuit);
        Provider provider = guess.map(ProviderGuess::provider).orElse(Provider.OTHER);
        if (guess.isPresent()) {
            draft.text("provider", provider.word());
            guesses.add(circuit.name() + ": provider " + provider.word() + ", as "
                    + guess.get().reason());
        } else {
            draft.missing("provider", "whose network it leads to: aws, azure, gcp or other", Provider.OTHER.word());
        }
        boolean sure = guess.isPresent() && !inherits;
        Session first = circuit.first();
        String description = first.value("description").orElse("");
        if (!sure || !description.equals(providers.text(provider, Fact.GROUP_DESCRIPTION))) {
            draft.text("description", description);
        }
        unit(circuit, provider, sure, draft);
        addresses(circuit, draft);
        new BgpReading(providers, provider, sure, guesses, secrets).read(circuit, slice, draft);
        new PolicyReading(options, providers, provider, guesses).read(circuit, draft);
        if (inherits) {
            for (String key : NOT_INHERITED) {
                if (!draft.has(key)) {
                    draft.no(key);
                }
            }
            if (!draft.has("communities")) {
                draft.texts("communities", List.of());
            }
        }
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
                        circuit.unit()
                                .flatMap(unit -> unit.content().value("description"))
                                .orElse("")));
    }

    private void unit(FoundCircuit circuit, Provider provider, boolean sure, Draft draft) {
        circuit.unit().filter(unit -> unit.port().equals("irb")).ifPresent(unit -> draft.number("irb", unit.number()));
        attachments.read(circuit, draft);
        Gaps.bandwidth(draft);
        if (!draft.has("irb") && !draft.has("attachment")) {
            draft.missing("irb", "the unit of irb that it gets", 0L);
        }
        Optional<String> mtu = circuit.unit()
                .flatMap(unit -> Optional.of(unit.content().in("family"))
                        .flatMap(family -> family.value("inet", "mtu").or(() -> family.value("inet6", "mtu"))));
        mtu.filter(bytes -> !sure || !isUsualMtu(provider, bytes)).ifPresent(bytes -> draft.number("mtu", bytes));
    }

    private void addresses(FoundCircuit circuit, Draft draft) {
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
        if (!draft.has("ipv6") && circuit.first().in("family").has("inet6")) {
            circuit.unit().flatMap(Unit::ipv6).ifPresent(address -> combined(circuit, address, draft));
        }
    }

    /** The IPv4 session carries IPv6 prefixes too, and there is no neighbor that would say the far end's address. */
    private void combined(FoundCircuit circuit, String address, Draft draft) {
        Draft own = new Draft().text("local", address);
        OtherHost.of(address)
                .ifPresentOrElse(
                        other -> {
                            own.text("remote", other);
                            guesses.add(circuit.name() + ": ipv6.remote " + other + ", the other end of the subnet");
                        },
                        () -> own.missing("remote", "the IPv6 address of the far end", OtherHost.next(address)));
        draft.nested("ipv6", own.text("over", "ipv4"));
    }

    private static void own(FoundCircuit circuit, Provider provider, Draft draft) {
        Draft own = Gaps.of(provider, new Draft());
        if (provider == Provider.GCP) {
            own.number("multihopTtl", circuit.first().value("multihop", "ttl").orElse("1"));
        }
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

    private boolean isUsualMtu(Provider provider, String bytes) {
        return bytes.equals(Long.toString(providers.number(provider, Fact.MTU).orElse(1500L)));
    }
}
