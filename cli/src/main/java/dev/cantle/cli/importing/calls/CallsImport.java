package dev.cantle.cli.importing.calls;

import dev.cantle.cli.importing.draft.Draft;
import dev.cantle.cli.importing.draft.ForeignReference;
import dev.cantle.cli.importing.draft.Gaps;
import dev.cantle.cli.importing.draft.Imported;
import dev.cantle.cli.importing.draft.LegalName;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.value.SecretRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads provisioning calls into a slice: the router is the slice, and each other call a circuit. */
public final class CallsImport {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(.*)}}");
    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,127}");
    private static final String CAPACITY = "1000";

    private final List<Call> calls = new ArrayList<>();
    private final List<String> secrets = new ArrayList<>();
    private final List<String> guesses = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    /**
     * Reads the calls of a file.
     *
     * @param shown the file as the user names it
     * @throws CallException if it is no JSON, or holds something else
     */
    public CallsImport add(String text, String shown) {
        calls.addAll(CallReader.read(text, shown));
        return this;
    }

    /**
     * The slice of all calls that were read.
     *
     * @param wantedName the name of the slice, or empty to take the router's
     * @param device the name of the router, or empty to leave it open
     * @param logicalSystem the logical system, or empty to leave it open
     * @throws CallException if two calls are of a router
     */
    public Imported slice(String wantedName, String device, String logicalSystem) {
        List<Call> routers =
                calls.stream().filter(call -> call.kind() == CallKind.ROUTER).toList();
        if (routers.size() > 1) {
            throw new CallException(
                    routers.get(1).source() + ": this is a second ProvisionCloudRouter call, after that of "
                            + routers.get(0).source(),
                    "import the calls of one router at a time");
        }
        Optional<Call> router = routers.stream().findFirst();
        String name = wantedName.isEmpty() ? routerName(router) : wantedName;
        Draft slice = new Draft().text("slice", name);
        if (!device.isEmpty()) {
            slice.text("device", device);
        }
        if (!logicalSystem.isEmpty()) {
            slice.text("logicalSystem", logicalSystem);
        }
        router.ifPresent(call -> router(call, slice));
        asn(slice);
        Gaps.ofSlice(slice);
        slice.nested("routingInstance", instance());
        List<Draft> circuits = calls.stream()
                .filter(call -> call.kind() != CallKind.ROUTER)
                .map(call -> circuit(call, slice.value("asn").orElse("")))
                .toList();
        if (circuits.isEmpty()) {
            slice.missing("circuits", "import the calls of the circuits too", "");
        } else {
            slice.drafts("circuits", circuits);
        }
        return new Imported(name, slice, secrets, guesses, lost, List.of(), List.of(), List.of());
    }

    private String routerName(Optional<Call> router) {
        String given = router.flatMap(call -> call.value("routerName")).orElse("");
        String name = PLACEHOLDER.matcher(given).matches() ? "cloud-router" : LegalName.of(given, "cloud-router");
        if (!name.equals(given)) {
            guesses.add("the slice is called " + name + ", as "
                    + (given.isEmpty() ? "no call names it" : "routerName is '" + given + "'")
                    + "; --slice NAME says otherwise");
        }
        return name;
    }

    private void router(Call call, Draft slice) {
        call.value("asn").ifPresent(asn -> slice.number("asn", asn));
        slice.number("capacityMbps", call.value("capacity").orElse(CAPACITY));
        if (call.value("capacity").isEmpty()) {
            guesses.add("capacityMbps is " + CAPACITY + ", the default of the call");
        }
        noPlace(call, Set.of("routerName", "asn", "capacity"));
    }

    private void asn(Draft slice) {
        if (!slice.has("asn")) {
            calls.stream()
                    .flatMap(call -> call.value("localAsNumber").stream())
                    .findFirst()
                    .ifPresent(asn -> slice.number("asn", asn));
        }
    }

    private static Draft instance() {
        return new Draft()
                .missing("name", "the name of the routing instance", "trial")
                .missing("type", "vrf or virtual-router", "vrf")
                .missing("routeDistinguisher", "for a vrf, such as 65000:2; else remove the line", "65000:1")
                .missing("vrfTarget", "for a vrf, such as target:65000:2; else remove the line", "target:65000:1");
    }

    private Draft circuit(Call call, String asn) {
        Provider provider = call.kind() == CallKind.AWS ? Provider.AWS : Provider.AZURE;
        String name = LegalName.free(provider.word(), names);
        names.add(name);
        guesses.add(call.source() + ": the circuit is called " + name + ", as the call does not name it");
        Draft draft = new Draft().text("name", name).text("provider", provider.word());
        call.value("bandwidth").ifPresent(mbps -> draft.number("bandwidthMbps", mbps));
        Gaps.bandwidth(draft);
        draft.missing("irb", "the unit of irb that it gets", 0L);
        call.value("localIpAddress")
                .ifPresent(local -> call.value("prefixLength")
                        .ifPresentOrElse(
                                length -> draft.text("local", local + "/" + length),
                                () -> draft.missing("local", local + "/LENGTH: the call has no prefixLength", "")));
        call.value("remoteIpAddress").ifPresent(remote -> draft.text("remote", remote));
        call.value("remoteAsNumber").ifPresent(as -> draft.number("remoteAs", as));
        call.value("md5Key").ifPresent(key -> draft.nested("md5", new Draft().text("ref", reference(call, name, key))));
        Gaps.ofCircuit(draft);
        draft.nested(provider.word(), Gaps.of(provider, own(call)));
        call.value("localAsNumber")
                .filter(own -> !own.equals(asn))
                .ifPresent(own -> lost.add(call.source()
                        + ": localAsNumber " + own + " of " + call.kind().mutation() + ": the slice has the AS number "
                        + asn
                        + ", and intent has one for all of its circuits"));
        noPlace(
                call,
                Set.of(
                        "accountNumber",
                        "serviceKey",
                        "bandwidth",
                        "localIpAddress",
                        "remoteIpAddress",
                        "prefixLength",
                        "localAsNumber",
                        "remoteAsNumber",
                        "md5Key",
                        "innerVlan"));
        return draft;
    }

    private static Draft own(Call call) {
        Draft own = new Draft();
        if (call.kind() == CallKind.AWS) {
            call.value("accountNumber").ifPresent(account -> own.text("accountId", account));
        } else {
            call.value("serviceKey").ifPresent(key -> own.text("serviceKey", key));
            call.value("innerVlan").ifPresent(vlan -> own.number("innerVlan", vlan));
        }
        return own;
    }

    /** Where the key is to be found. What the call holds is a secret, unless it is a placeholder. */
    private String reference(Call call, String circuit, String key) {
        String variable = LegalName.variable(circuit);
        String what = variable + ": the md5Key of " + call.kind().mutation() + " in " + call.source();
        Matcher placeholder = PLACEHOLDER.matcher(key.strip());
        if (placeholder.matches()) {
            String inside = placeholder.group(1).strip();
            if (VARIABLE.matcher(inside).matches()) {
                return "env:" + inside;
            }
            try {
                SecretRef reference = SecretRef.parse(inside);
                if (reference.isVariable()) {
                    return reference.toString();
                }
                secrets.add(what + "; " + ForeignReference.refusal(reference, "the call"));
                return "env:" + variable;
            } catch (IllegalArgumentException e) {
                // not one of ours: the key gets a variable of its own
            }
        }
        secrets.add(what + ", which was not written down");
        return "env:" + variable;
    }

    private void noPlace(Call call, Set<String> carried) {
        call.variables().forEach((key, value) -> {
            if (!carried.contains(key)) {
                boolean known = call.kind().variables().contains(key);
                lost.add(call.source() + ": " + key + (known ? " " + value : "") + " of "
                        + call.kind().mutation() + ": intent has no place for it");
            }
        });
    }
}
