package dev.cantle.model.intent;

import dev.cantle.model.intent.cloud.CloudName;
import dev.cantle.model.intent.cloud.GcpAttachment;
import dev.cantle.model.value.Range;
import dev.cantle.model.value.VlanId;
import java.util.function.Function;

/**
 * A VLAN attachment of Google Cloud Interconnect.
 *
 * @param link what every circuit has
 * @param project the project that the attachment belongs to
 * @param region its region, such as {@code europe-west3}
 * @param attachmentName its name
 * @param attachment how it is carried
 * @param vlan its VLAN, which Google assigns
 * @param multihopTtl how many hops our packets may take to the Cloud Router, 1 to 255; 1 is a plain external session
 */
public record GcpCircuit(
        Link link,
        String project,
        String region,
        String attachmentName,
        GcpAttachment attachment,
        VlanId vlan,
        int multihopTtl)
        implements Circuit {

    public GcpCircuit {
        CloudName.GCP_PROJECT.check(project);
        CloudName.GCP_REGION.check(region);
        CloudName.GCP_RESOURCE.check(attachmentName);
        Range.HOPS.check(multihopTtl);
    }

    @Override
    public Provider provider() {
        return Provider.GCP;
    }

    @Override
    public <R> R match(
            Function<AwsCircuit, R> aws,
            Function<AzureCircuit, R> azure,
            Function<GcpCircuit, R> gcp,
            Function<OtherCircuit, R> other) {
        return gcp.apply(this);
    }
}
