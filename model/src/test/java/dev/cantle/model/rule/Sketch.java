package dev.cantle.model.rule;

import dev.cantle.model.Problem;
import dev.cantle.model.intent.Access;
import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.AzureCircuit;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Device;
import dev.cantle.model.intent.GcpCircuit;
import dev.cantle.model.intent.Link;
import dev.cantle.model.intent.Login;
import dev.cantle.model.intent.Network;
import dev.cantle.model.intent.OtherCircuit;
import dev.cantle.model.intent.Ownership;
import dev.cantle.model.intent.Peering;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.SourceMap;
import dev.cantle.model.intent.VerifyPolicy;
import dev.cantle.model.intent.Waiver;
import dev.cantle.model.intent.attachment.Attachment;
import dev.cantle.model.intent.attachment.BridgeDomain;
import dev.cantle.model.intent.attachment.BridgeVlan;
import dev.cantle.model.intent.attachment.Bridging;
import dev.cantle.model.intent.attachment.RoutedInterface;
import dev.cantle.model.intent.bgp.Advertise;
import dev.cantle.model.intent.bgp.Authentication;
import dev.cantle.model.intent.bgp.Bfd;
import dev.cantle.model.intent.bgp.Bgp;
import dev.cantle.model.intent.bgp.Manner;
import dev.cantle.model.intent.bgp.Preference;
import dev.cantle.model.intent.bgp.PrefixLimit;
import dev.cantle.model.intent.cloud.AwsConnection;
import dev.cantle.model.intent.cloud.AzurePeering;
import dev.cantle.model.intent.cloud.GcpAttachment;
import dev.cantle.model.intent.expect.PrefixMatch;
import dev.cantle.model.intent.instance.LogicalSystem;
import dev.cantle.model.intent.instance.RoutingInstance;
import dev.cantle.model.intent.route.Passing;
import dev.cantle.model.value.Asn;
import dev.cantle.model.value.Community;
import dev.cantle.model.value.InterfaceAddress;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.Prefix;
import dev.cantle.model.value.SecretRef;
import dev.cantle.model.value.VlanId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/** A circuit in the making: good as it is, so that a test changes only what it is about. */
public final class Sketch {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    public int bandwidth = 50;
    public int irb = 4;
    public int mtu = 1500;
    private IntFunction<RoutedInterface> routed = unit -> new RoutedInterface.IrbUnit(unit, new Bridging.ByHand());
    public boolean disabled;
    public long remoteAs = 64512;
    public Duration holdTime = Duration.ofSeconds(90);
    public Bfd bfd = new Bfd.Off();
    public long localPreference = Bgp.DEFAULT_LOCAL_PREFERENCE;
    public Preference preference = Preference.usual();
    public Manner manner = Manner.usual();
    public Advertise advertise = new Advertise.Others();
    public AwsCircuit.Vif vif = AwsCircuit.Vif.PRIVATE;
    public int vlan = 101;
    public String serviceKey = "9433c213-a9a3-46d2-abc4-ef6dd5b9b353";
    public AzureCircuit.Sku sku = AzureCircuit.Sku.STANDARD;
    public AzureCircuit.Path path = AzureCircuit.Path.PRIMARY;
    public String secondarySubnet = "10.0.0.16/30";
    public PrefixLimit limit = new PrefixLimit.None();
    public List<Community> communities = List.of();
    public boolean allowDefault;
    private List<PrefixMatch> ranges = List.of();
    public Authentication authentication = new Authentication.Md5(SecretRef.parse("env:KEY"));
    public AwsConnection connection = AwsConnection.hosted();
    public List<Asn> transitGatewayAses = List.of();
    public AzurePeering peering = new AzurePeering.Private();
    public String attachmentName = "fra-1";
    public GcpAttachment attachment = new GcpAttachment.Partner("7e51371e-72a3-40b5-b844-2e3efefaee59/europe-west3/1");
    private final String name;
    private final List<Peering> peerings = new ArrayList<>();
    private List<Prefix> receive = List.of(Prefix.parse("172.31.0.0/16"));

    public Sketch(String name, String local, String remote) {
        this.name = name;
        peering(local, remote);
    }

    public static Sketch aws() {
        return new Sketch("aws-1", "10.0.0.0/31", "10.0.0.1");
    }

    public static Sketch azure() {
        var sketch = new Sketch("azure-1", "10.0.0.13/30", "10.0.0.14").receive("10.6.0.0/16");
        sketch.irb = 2;
        sketch.remoteAs = 12_076;
        return sketch;
    }

    /** The other path of the ExpressRoute circuit of {@link #azure}: each names the subnet of the other. */
    public static Sketch azureSecondary() {
        var sketch = new Sketch("azure-2", "10.0.0.17/30", "10.0.0.18");
        sketch.path = AzureCircuit.Path.SECONDARY;
        sketch.secondarySubnet = "10.0.0.12/30";
        return sketch;
    }

    public static Sketch gcp() {
        var sketch = new Sketch("gcp-1", "169.254.10.2/29", "169.254.10.1").receive("10.128.0.0/20");
        sketch.irb = 6;
        sketch.remoteAs = 16_550;
        return sketch;
    }

    public Sketch peering(String local, String remote) {
        peerings.add(new Peering(InterfaceAddress.parse(local), IpAddress.parse(remote)));
        return this;
    }

    /** Comes in there, behind a bridge domain. */
    public Sketch bridged(Attachment attachment) {
        var domain = new BridgeDomain(BridgeDomain.Home.LOGICAL_SYSTEM, new BridgeVlan.None());
        routed = unit -> new RoutedInterface.IrbUnit(unit, new Bridging.Through(attachment, domain));
        return this;
    }

    /** Comes in there, and is routed there. */
    public Sketch direct(Attachment attachment) {
        routed = unit -> new RoutedInterface.SubInterface(attachment);
        return this;
    }

    public Sketch irb(int unit) {
        irb = unit;
        return this;
    }

    public Sketch receive(String... prefixes) {
        List<PrefixMatch> all = Arrays.stream(prefixes).map(PrefixMatch::parse).toList();
        receive = all.stream()
                .filter(PrefixMatch::isExact)
                .map(PrefixMatch::prefix)
                .toList();
        ranges = all.stream().filter(match -> !match.isExact()).toList();
        return this;
    }

    public Sketch advertise(String... prefixes) {
        List<PrefixMatch> all = Arrays.stream(prefixes).map(PrefixMatch::parse).toList();
        advertise = new Advertise.Only(
                all.stream()
                        .filter(PrefixMatch::isExact)
                        .map(PrefixMatch::prefix)
                        .toList(),
                all.stream().filter(match -> !match.isExact()).toList(),
                false);
        return this;
    }

    private Link link() {
        var bgp = new Bgp(
                new Asn(remoteAs),
                authentication,
                holdTime,
                bfd,
                limit,
                localPreference,
                communities,
                preference,
                manner);
        return new Link(
                name,
                "",
                bandwidth,
                routed.apply(irb),
                mtu,
                disabled,
                peerings,
                bgp,
                receive,
                advertise,
                new Passing(ranges, allowDefault, List.of(), List.of()));
    }

    public Circuit asAws() {
        return new AwsCircuit(
                link(), "112233446655", "eu-central-1", vif, new VlanId(vlan), connection, transitGatewayAses);
    }

    public Circuit asAzure() {
        return new AzureCircuit(
                link(), serviceKey, sku, new VlanId(vlan), path, Prefix.parse(secondarySubnet), peering);
    }

    public Circuit asGcp() {
        return new GcpCircuit(
                link(), "network-prod-1", "europe-west3", attachmentName, attachment, new VlanId(vlan), 2);
    }

    public Circuit asOther() {
        return new OtherCircuit(link(), "");
    }

    /** A slice "blue" in the logical system "blue" of the device "r1", with 1000 Mbit/s and AS 65000. */
    public static Slice slice(Circuit... circuits) {
        return slice("blue", "blue", 65_000, 1000, Ownership.EXCLUSIVE, List.of(), circuits);
    }

    public static Slice slice(
            String name,
            String logicalSystem,
            long asn,
            int capacity,
            Ownership ownership,
            List<Waiver> waivers,
            Circuit... circuits) {
        return new Slice(
                name,
                "r1",
                new LogicalSystem(logicalSystem),
                new Asn(asn),
                capacity,
                new RoutingInstance.VirtualRouter("ri"),
                List.of(circuits),
                new VerifyPolicy(Duration.ofMinutes(5), Duration.ofSeconds(15)),
                ownership,
                waivers);
    }

    public static Network network(Slice... slices) {
        var device = new Device("r1", "192.0.2.10", 830, "cantle", Access.MASTER, new Login.Ambient());
        return new Network(List.of(device), List.of(slices), SourceMap.empty());
    }

    /** What one rule says of slices, as {@code severity: message}. */
    public static List<String> judge(Rule rule, Slice... slices) {
        var judgement = new Judgement(network(slices), Limits.providers(), TODAY);
        rule.judge(judgement);
        return judgement.problems().stream().map(Sketch::text).toList();
    }

    private static String text(Problem problem) {
        return problem.severity().word() + ": " + problem.message();
    }
}
