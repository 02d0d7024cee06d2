package dev.cantle.model.world;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Access;
import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.Device;
import dev.cantle.model.intent.Link;
import dev.cantle.model.intent.Login;
import dev.cantle.model.intent.Network;
import dev.cantle.model.intent.Ownership;
import dev.cantle.model.intent.Peering;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.SourceMap;
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
import dev.cantle.model.value.SecretRef;
import dev.cantle.model.value.VlanId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorldTest {

    private static final SecretRef KEY = new SecretRef("env", "AWS_1_MD5");

    private static Network network() {
        Bgp bgp = new Bgp(
                new Asn(64512),
                new Authentication.Md5(KEY),
                Duration.ofSeconds(90),
                new Bfd.Off(),
                new PrefixLimit.None(),
                Bgp.DEFAULT_LOCAL_PREFERENCE,
                List.of());
        Link link = new Link(
                "aws-1",
                "",
                50,
                4,
                1500,
                false,
                List.of(new Peering(InterfaceAddress.parse("10.0.0.0/31"), IpAddress.parse("10.0.0.1"))),
                bgp,
                List.of(Prefix.parse("172.31.0.0/16")),
                new Advertise.Others());
        Slice slice = new Slice(
                "slice-1",
                "mx-1",
                new LogicalSystem("l2"),
                new Asn(65000),
                1000,
                new RoutingInstance.VirtualRouter("vr-1"),
                List.of(new AwsCircuit(link, "112233446655", "eu-central-1", AwsCircuit.Vif.PRIVATE, new VlanId(101))),
                new VerifyPolicy(Duration.ofMinutes(5), Duration.ofSeconds(15)),
                Ownership.EXCLUSIVE,
                List.of());
        Device device = new Device("mx-1", "192.0.2.10", 830, "cantle", Access.MASTER, new Login.Ambient());
        return new Network(List.of(device), List.of(slice), SourceMap.empty());
    }

    @Test
    void theExpectedFarEndIsConfiguredAsTheCircuitSays() {
        FarEnd end = World.expectedBy(network(), ref -> Optional.of("key of " + ref))
                .farEnds()
                .get(0);

        assertThat(end.circuit()).isEqualTo("aws-1");
        assertThat(end.logicalSystem()).isEqualTo("l2");
        assertThat(end.bgp().as()).isEqualTo(new Asn(64512));
        assertThat(end.bgp().expects()).isEqualTo(new Asn(65000));
        assertThat(end.announces()).containsExactly(Announcement.of(Prefix.parse("172.31.0.0/16")));
        assertThat(end.bgp().holdTime()).isEqualTo(Duration.ofSeconds(90));
        assertThat(end.bgp().bfd()).isEqualTo(new FarBfd.Off());
        assertThat(end.path()).isEqualTo(FarPath.open(101, 1500));
        assertThat(end.bgp().key().accepts("key of env:AWS_1_MD5")).isTrue();
        assertThat(end.bgp().key().accepts("another")).isFalse();
    }

    @Test
    void aFarEndWhoseKeyIsNotFoundTakesAnyKey() {
        FarEnd end =
                World.expectedBy(network(), ref -> Optional.empty()).farEnds().get(0);

        assertThat(end.bgp().key().accepts("whatever")).isTrue();
    }

    @Test
    void aDeviceHasItsOwnFarEndsOnly() {
        World world = World.expectedBy(network(), ref -> Optional.empty());

        assertThat(world.of("mx-1").farEnds()).hasSize(1);
        assertThat(world.of("mx-2").farEnds()).isEmpty();
    }
}
