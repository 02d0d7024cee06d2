package dev.cantle.model.rule.address;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Peering;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.rule.CircuitRule;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.value.InterfaceAddress;
import dev.cantle.model.value.IpAddress;

/** Neither end is the address of the network or the broadcast address; of a /31 or /127 both ends are hosts. */
final class PeeringHosts implements CircuitRule {

    @Override
    public String id() {
        return "peering-host-address";
    }

    @Override
    public String wants() {
        return "local and remote are addresses of hosts, not of the network or the broadcast, unless on /31 or /127";
    }

    @Override
    public String source() {
        return "RFC 3021 for /31, RFC 6164 for /127, RFC 4291 section 2.6.1";
    }

    @Override
    public void judge(Judgement judgement, Slice slice, Circuit circuit) {
        for (Peering peering : circuit.link().peerings()) {
            judge(judgement, slice, circuit, peering, "local", peering.local().address());
            if (peering.local().subnet().contains(peering.remote())) {
                judge(judgement, slice, circuit, peering, "remote", peering.remote());
            }
        }
    }

    private void judge(
            Judgement judgement, Slice slice, Circuit circuit, Peering peering, String key, IpAddress address) {
        InterfaceAddress local = peering.local();
        if (local.isUsable(address)) {
            return;
        }
        boolean first = address.equals(local.subnet().network());
        judgement.error(
                this,
                slice,
                circuit,
                Keys.of(circuit.link(), peering, key),
                key + " " + address + " is the " + (first ? "network" : "broadcast") + " address of " + local.subnet(),
                "use an address in between, such as " + local.subnet().network().plus(1));
    }
}
