package dev.cantle.model.rule.redundancy;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Peering;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.rule.CircuitRule;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.IpFamily;

/**
 * Junos announces IPv6 prefixes over an IPv4 session with our IPv4 address as next hop, written as an IPv6 one
 * (RFC 4291 §2.5.5.2), and expects the same from the far end: these must be the addresses of the interface.
 */
final class CombinedSessionAddresses implements CircuitRule {

    private static final long MAPPED = 0xFFFFL << 32;
    private static final long IPV4 = 0xFFFF_FFFFL;

    @Override
    public String id() {
        return "combined-session-addresses";
    }

    @Override
    public String wants() {
        return "ipv6 over ipv4 has the IPv4 addresses of the circuit, mapped to IPv6";
    }

    @Override
    public String source() {
        return "Junos OS BGP User Guide, IPv6 BGP routes over IPv4 transport";
    }

    @Override
    public void judge(Judgement judgement, Slice slice, Circuit circuit) {
        // where the provider has separate sessions, another rule says so
        boolean possible =
                judgement.providers().text(circuit.provider(), Fact.SESSIONS).isEmpty();
        if (!possible
                || !circuit.link().bgp().manner().combined()
                || circuit.link().peerings().size() < 2) {
            return;
        }
        Peering four = circuit.link().peerings().get(0);
        Peering six = circuit.link().peerings().get(1);
        judge(
                judgement,
                slice,
                circuit,
                "local",
                four.local().address(),
                six.local().address());
        judge(judgement, slice, circuit, "remote", four.remote(), six.remote());
    }

    private void judge(Judgement judgement, Slice slice, Circuit circuit, String key, IpAddress four, IpAddress six) {
        IpAddress wanted = mapped(four);
        if (!six.equals(wanted)) {
            judgement.error(
                    this,
                    slice,
                    circuit,
                    "ipv6/" + key,
                    "over the IPv4 session " + four + " the next hop is " + wanted + ", and ipv6 has " + six,
                    "write " + key + ": \"" + wanted + (key.equals("local") ? "/126" : "")
                            + "\", or remove over: ipv4 for a session of its own");
        }
    }

    private static IpAddress mapped(IpAddress four) {
        return new IpAddress(IpFamily.IPV6, 0, MAPPED | (four.low() & IPV4));
    }
}
