package dev.cantle.templates;

import dev.cantle.model.intent.Access;
import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.AzureCircuit;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Device;
import dev.cantle.model.intent.Link;
import dev.cantle.model.intent.Login;
import dev.cantle.model.intent.OtherCircuit;
import dev.cantle.model.intent.Ownership;
import dev.cantle.model.intent.Peering;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.VerifyPolicy;
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
import java.util.List;

/** A small slice with one circuit to AWS and one to Azure, and pieces to vary it with. */
final class Samples {

    static final RoutingInstance VRF =
            new RoutingInstance.Vrf("blue", new RouteDistinguisher("65000:2"), new RouteTarget("target:65000:2"));

    private Samples() {}

    static Device device(Access access) {
        return new Device("nxp-fra-01", "192.0.2.10", 830, "cantle", access, new Login.Ambient());
    }

    static Slice slice(Circuit... circuits) {
        return slice(VRF, circuits);
    }

    static Slice slice(RoutingInstance instance, Circuit... circuits) {
        return new Slice(
                "multicloud-fra",
                "nxp-fra-01",
                new LogicalSystem("l2"),
                new Asn(65_000),
                1000,
                instance,
                List.of(circuits),
                new VerifyPolicy(Duration.ofMinutes(5), Duration.ofSeconds(15)),
                Ownership.EXCLUSIVE,
                List.of());
    }

    static Circuit aws() {
        return aws("AWS Direct Connect");
    }

    static Circuit aws(String description) {
        Link link = new Link(
                "aws-fra-1",
                description,
                50,
                4,
                1500,
                false,
                List.of(peering("10.0.0.0/31", "10.0.0.1")),
                bgp(64_512, "env:AWS_FRA_1_MD5", new Bfd.On(Duration.ofMillis(300), 3)),
                List.of(Prefix.parse("172.31.0.0/16")),
                new Advertise.Others());
        return new AwsCircuit(link, "112233446655", "eu-central-1", AwsCircuit.Vif.PRIVATE, new VlanId(101));
    }

    static Circuit azure() {
        Link link = new Link(
                "azure-fra-1",
                "",
                50,
                2,
                1500,
                false,
                List.of(peering("10.0.0.13/30", "10.0.0.14")),
                bgp(12_076, "env:AZURE_FRA_1_MD5", new Bfd.Off()),
                List.of(Prefix.parse("10.6.0.0/16")),
                new Advertise.Others());
        return new AzureCircuit(
                link,
                "9433c213-a9a3-46d2-abc4-ef6dd5b9b353",
                AzureCircuit.Sku.STANDARD,
                new VlanId(100),
                AzureCircuit.Path.PRIMARY,
                Prefix.parse("10.0.0.16/30"));
    }

    static Circuit overIpv6Only() {
        Link link = new Link(
                "site-b",
                "",
                50,
                7,
                1500,
                false,
                List.of(peering("2001:db8::/127", "2001:db8::1")),
                bgp(64_999, "env:SITE_B_MD5", new Bfd.Off()),
                List.of(Prefix.parse("2001:db8:b::/48")),
                new Advertise.Others());
        return new OtherCircuit(link, "plant B");
    }

    static Peering peering(String local, String remote) {
        return new Peering(InterfaceAddress.parse(local), IpAddress.parse(remote));
    }

    static Bgp bgp(long remoteAs, String key, Bfd bfd) {
        return new Bgp(
                new Asn(remoteAs),
                new Authentication.Md5(SecretRef.parse(key)),
                Duration.ofSeconds(90),
                bfd,
                PrefixLimit.teardown(100, 80),
                Bgp.DEFAULT_LOCAL_PREFERENCE,
                List.of());
    }
}
