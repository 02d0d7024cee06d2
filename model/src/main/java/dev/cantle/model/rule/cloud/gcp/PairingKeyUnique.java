package dev.cantle.model.rule.cloud.gcp;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.GcpCircuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.cloud.GcpAttachment;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.Rule;
import java.util.HashMap;
import java.util.Map;

/** A pairing key belongs to one VLAN attachment, and names its region. */
final class PairingKeyUnique implements Rule {

    @Override
    public String id() {
        return "gcp-pairing-key-unique";
    }

    @Override
    public String wants() {
        return "a pairing key stands once, with the region of its attachment";
    }

    @Override
    public String source() {
        return "Google Cloud Interconnect, Partner Interconnect";
    }

    @Override
    public void judge(Judgement judgement) {
        Map<String, String> owners = new HashMap<>();
        for (Slice slice : judgement.network().slices()) {
            for (Circuit circuit : slice.circuits()) {
                if (circuit instanceof GcpCircuit gcp && gcp.attachment() instanceof GcpAttachment.Partner partner) {
                    judge(judgement, slice, gcp, partner.pairingKey(), owners);
                }
            }
        }
    }

    private void judge(Judgement judgement, Slice slice, GcpCircuit gcp, String key, Map<String, String> owners) {
        String before = owners.putIfAbsent(key, gcp.name() + " of the slice " + slice.name());
        if (before != null) {
            judgement.error(
                    this,
                    slice,
                    gcp,
                    "gcp/pairingKey",
                    "the pairing key is that of " + before,
                    "give the key of this VLAN attachment");
        }
        String region = key.split("/", -1)[1];
        if (!region.equals("any") && !region.equals(gcp.region())) {
            judgement.error(
                    this,
                    slice,
                    gcp,
                    "gcp/pairingKey",
                    "the pairing key is of the region " + region + ", and region is " + gcp.region(),
                    "write region: " + region + ", or give the key of this VLAN attachment");
        }
    }
}
