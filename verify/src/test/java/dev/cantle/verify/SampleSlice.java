package dev.cantle.verify;

import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.AzureCircuit;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Link;
import dev.cantle.model.intent.Ownership;
import dev.cantle.model.intent.Peering;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.VerifyPolicy;
import dev.cantle.model.intent.Waiver;
import dev.cantle.model.intent.bgp.Advertise;
import dev.cantle.model.intent.bgp.Authentication;
import dev.cantle.model.intent.bgp.Bfd;
import dev.cantle.model.intent.bgp.Bgp;
import dev.cantle.model.intent.bgp.PrefixLimit;
import dev.cantle.model.intent.instance.LogicalSystem;
import dev.cantle.model.intent.instance.RoutingInstance;
import dev.cantle.model.value.Asn;
import dev.cantle.model.value.InterfaceAddress;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.Prefix;
import dev.cantle.model.value.RouteDistinguisher;
import dev.cantle.model.value.RouteTarget;
import dev.cantle.model.value.SecretRef;
import dev.cantle.model.value.VlanId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The slice that the sample replies are about: AWS and Azure meet in a VRF of the logical system l2. */
public final class SampleSlice {

    /** Its routing instance. */
    public static final String INSTANCE = "d87ed303-8b9d-48a5-9f08-aa42b4b50cd8";

    private SampleSlice() {}

    /** The slice with both circuits. */
    public static Slice both() {
        return of(Ownership.SHARED, aws(false), azure(""));
    }

    /** The slice with circuits of the test's own. */
    public static Slice of(Ownership ownership, Circuit... circuits) {
        return new Slice(
                "multicloud-fra",
                "nxp-fra-01",
                new LogicalSystem("l2"),
                Asn.parse("65000"),
                1000,
                new RoutingInstance.Vrf(INSTANCE, new RouteDistinguisher("65000:2"), new RouteTarget("target:65000:2")),
                List.of(circuits),
                new VerifyPolicy(Duration.ofMinutes(5), Duration.ofSeconds(15)),
                ownership,
                List.of(new Waiver(
                        "azure-both-paths", "azure-fra-1", "demonstration, one path", LocalDate.of(2027, 12, 31))));
    }

    /** The slice with IPv6 beside IPv4 on both circuits. */
    public static Slice dual() {
        AwsCircuit aws = (AwsCircuit) aws(false);
        AzureCircuit azure = (AzureCircuit) azure("");
        return of(
                Ownership.SHARED,
                new AwsCircuit(
                        withIpv6(aws.link(), "2001:db8:0:1::1/126", "2001:db8:0:1::2", "2001:db8:a::/48"),
                        aws.accountId(),
                        aws.region(),
                        aws.vif(),
                        aws.vlan()),
                new AzureCircuit(
                        withIpv6(azure.link(), "2001:db8:0:2::1/64", "2001:db8:0:2::2", "2001:db8:b::/48"),
                        azure.serviceKey(),
                        azure.sku(),
                        azure.innerVlan(),
                        azure.path(),
                        azure.secondarySubnet()));
    }

    private static Link withIpv6(Link link, String local, String remote, String receive) {
        return new Link(
                link.name(),
                link.description(),
                link.bandwidthMbps(),
                link.routed(),
                link.mtu(),
                link.disabled(),
                List.of(link.peerings().get(0), new Peering(InterfaceAddress.parse(local), IpAddress.parse(remote))),
                link.bgp(),
                List.of(link.receive().get(0), Prefix.parse(receive)),
                link.advertise(),
                link.passing());
    }

    /** The circuit to AWS. */
    public static Circuit aws(boolean disabled) {
        Link link = link("aws-fra-1", "", 4, disabled, "10.0.0.0/31", "10.0.0.1", "64512", "172.31.0.0/16");
        return new AwsCircuit(link, "112233446655", "eu-central-1", AwsCircuit.Vif.PRIVATE, new VlanId(101));
    }

    /** The circuit to Azure. */
    public static Circuit azure(String description) {
        Link link = link("azure-fra-1", description, 2, false, "10.0.0.13/30", "10.0.0.14", "12076", "10.6.0.0/16");
        return new AzureCircuit(
                link,
                "9433c213-a9a3-46d2-abc4-ef6dd5b9b353",
                AzureCircuit.Sku.STANDARD,
                new VlanId(100),
                AzureCircuit.Path.PRIMARY,
                Prefix.parse("10.0.0.16/30"));
    }

    private static Link link(
            String name,
            String description,
            int irb,
            boolean disabled,
            String local,
            String remote,
            String remoteAs,
            String receive) {
        return new Link(
                name,
                description,
                50,
                irb,
                1500,
                disabled,
                List.of(new Peering(InterfaceAddress.parse(local), IpAddress.parse(remote))),
                new Bgp(
                        Asn.parse(remoteAs),
                        new Authentication.Md5(SecretRef.parse(
                                "env:" + name.toUpperCase(Locale.ROOT).replace('-', '_') + "_MD5")),
                        Duration.ofSeconds(90),
                        new Bfd.Off(),
                        PrefixLimit.teardown(100, 80),
                        Bgp.DEFAULT_LOCAL_PREFERENCE,
                        List.of()),
                List.of(Prefix.parse(receive)),
                new Advertise.Others());
    }
}
