package dev.cantle.model.rule.cloud.gcp;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.GcpCircuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.cloud.GcpAttachment;
import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.Rule;
import java.util.HashMap;
import java.util.Map;

/** A VLAN attachment is described once, and its VLAN is its own on a connection. */
final class VlanUnique implements Rule {

    @Override
    public String id() {
        return "gcp-vlan-unique";
    }

    @Override
    public String wants() {
        return "a VLAN stands once on a connection, and an attachment once in a region of a project";
    }

    @Override
    public String source() {
        return "Google Cloud Interconnect, VLAN attachments";
    }

    @Override
    public void judge(Judgement judgement) {
        Map<String, String> owners = new HashMap<>();
        for (Slice slice : judgement.network().slices()) {
            for (Circuit circuit : slice.circuits()) {
                if (circuit instanceof GcpCircuit gcp) {
                    judge(judgement, slice, gcp, owners);
                }
            }
        }
    }

    private void judge(Judgement judgement, Slice slice, GcpCircuit gcp, Map<String, String> owners) {
        String owner = gcp.name() + " of the slice " + slice.name();
        String attachment = gcp.project() + " " + gcp.region() + " " + gcp.attachmentName();
        String before = owners.putIfAbsent(attachment, owner);
        if (before != null) {
            judgement.error(
                    this,
                    slice,
                    gcp,
                    "gcp/attachmentName",
                    "the VLAN attachment " + gcp.attachmentName() + " is that of " + before,
                    "name the attachment of this circuit");
        } else if (gcp.attachment() instanceof GcpAttachment.Dedicated dedicated) {
            String vlan = owners.putIfAbsent(
                    gcp.project() + " connection " + dedicated.connection() + " " + gcp.vlan(), owner);
            if (vlan != null) {
                judgement.error(
                        this,
                        slice,
                        gcp,
                        "gcp/vlan",
                        "VLAN " + gcp.vlan() + " of the connection " + dedicated.connection() + " is that of " + vlan,
                        "copy vlanTag8021q of this VLAN attachment");
            }
        }
    }
}
