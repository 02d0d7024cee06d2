package dev.cantle.cli.importing.junos;

import dev.cantle.cli.importing.draft.Draft;
import dev.cantle.model.junos.Statement;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads where a circuit comes in: the tagged unit of a port, its policers, and the bridge domain between it and irb. */
final class AttachmentReading {

    private static final Pattern TAG = Pattern.compile("(?:(0x[0-9a-fA-F]{4})\\.)?([0-9]+)");
    private static final Pattern RATE = Pattern.compile("([0-9]+)([mg])");
    private static final String DOT1Q = "0x8100";
    private static final long BURST_A_MBPS = 625;
    private static final long BURST_PACKETS = 10;

    private final Branch inside;
    private final Branch top;
    private final List<String> guesses;

    /**
     * A reading.
     *
     * @param inside the statements of the logical system
     * @param top the statements outside of every logical system; none where they are not known
     * @param guesses where conclusions are added
     */
    AttachmentReading(Branch inside, Branch top, List<String> guesses) {
        this.inside = inside;
        this.top = top;
        this.guesses = guesses;
    }

    /** Sets {@code attachment}, and {@code bandwidthMbps} where a policer says it; nothing if the port is not here. */
    void read(FoundCircuit circuit, Draft draft) {
        Optional<Unit> routed = circuit.unit();
        if (routed.isEmpty()) {
            return;
        }
        Unit unit = routed.get();
        if (!unit.port().equals("irb")) {
            attach(circuit, unit, inside, new Draft(), draft);
            return;
        }
        if (!bridged(circuit, unit, inside, "", draft)) {
            bridged(circuit, unit, top, "main", draft);
        }
    }

    private boolean bridged(FoundCircuit circuit, Unit irb, Branch home, String word, Draft draft) {
        for (Statement domain : home.in("bridge-domains").all("domain")) {
            Branch content = Branch.of(domain);
            List<String> ports =
                    content.all("interface").stream().map(Statement::argument).toList();
            if (content.value("routing-interface").filter(irb.name()::equals).isEmpty() || ports.size() != 1) {
                continue;
            }
            Optional<Unit> port = Unit.of(home.in("interfaces")).stream()
                    .filter(unit -> unit.name().equals(ports.get(0)))
                    .findFirst();
            Draft bridge = new Draft();
            if (!word.isEmpty()) {
                bridge.text("in", word);
            }
            content.value("vlan-id")
                    .filter(vlan -> !vlan.equals("none"))
                    .ifPresent(vlan -> bridge.number("vlan", vlan));
            port.ifPresent(unit -> attach(circuit, unit, home, bridge, draft));
            return port.isPresent();
        }
        return false;
    }

    private void attach(FoundCircuit circuit, Unit unit, Branch home, Draft bridge, Draft draft) {
        Draft own = new Draft().nested("port", port(circuit, unit));
        String innermost = tags(unit, own);
        if (!innermost.equals(unit.number())) {
            own.number("unit", unit.number());
        }
        police(circuit, unit, home, own, draft);
        if (!bridge.isEmpty()) {
            own.nested("bridgeDomain", bridge);
        }
        draft.nested("attachment", own);
    }

    private Draft port(FoundCircuit circuit, Unit unit) {
        Draft port = new Draft().text("name", unit.port());
        Branch content = top.in("interfaces").in("interface", unit.port());
        if (content.isEmpty()) {
            guesses.add(circuit.name() + ": the MTU, speed and tagging of the port " + unit.port()
                    + " are as usual, as they stand outside of what was imported");
            return port;
        }
        content.value("description").ifPresent(text -> port.text("description", text));
        content.value("mtu").filter(mtu -> !mtu.equals("1522")).ifPresent(mtu -> port.number("mtu", mtu));
        content.value("speed").ifPresent(speed -> port.text("speed", speed));
        if (content.has("vlan-tagging")) {
            port.text("tagging", "single");
        }
        return port;
    }

    /** Sets the tags; the innermost VLAN. */
    private static String tags(Unit unit, Draft own) {
        Optional<String> vlan = unit.content().value("vlan-id");
        if (vlan.isPresent()) {
            own.number("vlan", vlan.get());
            return vlan.get();
        }
        Draft tags = new Draft();
        String outer = tag(unit.content().value("vlan-tags", "outer").orElse(""), "outer", tags);
        Optional<String> inner = unit.content().value("vlan-tags", "inner");
        String innermost = inner.isPresent() ? tag(inner.get(), "inner", tags) : outer;
        if (tags.isEmpty()) {
            own.missing("vlan", "the tag of the circuit on the port", 1L);
        } else {
            own.nested("tags", tags);
        }
        return innermost;
    }

    private static String tag(String written, String key, Draft tags) {
        Matcher tag = TAG.matcher(written);
        if (!tag.matches()) {
            return "";
        }
        tags.number(key, tag.group(2));
        if (tag.group(1) != null && !tag.group(1).equalsIgnoreCase(DOT1Q)) {
            tags.text(key + "Ethertype", tag.group(1));
        }
        return tag.group(2);
    }

    private static void police(FoundCircuit circuit, Unit unit, Branch home, Draft own, Draft draft) {
        Optional<String> name = List.of("bridge", "inet", "inet6").stream()
                .flatMap(family -> unit.content().in("family").in(family).value("policer", "input").stream())
                .findFirst();
        if (name.isEmpty()) {
            own.no("police");
            return;
        }
        Branch limits = home.in("firewall").in("policer", name.get()).in("if-exceeding");
        Matcher rate = RATE.matcher(limits.value("bandwidth-limit").orElse(""));
        if (!rate.matches()) {
            return;
        }
        long mbps = Long.parseLong(rate.group(1)) * (rate.group(2).equals("g") ? 1000 : 1);
        draft.number("bandwidthMbps", Long.toString(mbps));
        long mtu = circuit.unit()
                .map(routed -> routed.content().in("family"))
                .flatMap(family -> family.value("inet", "mtu").or(() -> family.value("inet6", "mtu")))
                .filter(text -> text.matches("[0-9]{1,5}"))
                .map(Long::valueOf)
                .orElse(1500L);
        String usual = Long.toString(Math.max(mbps * BURST_A_MBPS, mtu * BURST_PACKETS));
        limits.value("burst-size-limit")
                .filter(burst -> !burst.equals(usual))
                .ifPresent(burst -> own.number("burstBytes", burst));
    }
}
