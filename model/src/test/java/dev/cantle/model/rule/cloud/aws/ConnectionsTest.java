package dev.cantle.model.rule.cloud.aws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.AwsCircuit;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.cloud.AwsConnection;
import dev.cantle.model.rule.Sketch;
import org.junit.jupiter.api.Test;

class ConnectionsTest {

    private static final AwsConnection HOSTED = new AwsConnection.Hosted("dxcon-fg5678gh", 0);
    private static final AwsConnection PORT = new AwsConnection.Dedicated("dxcon-fg5678gh", 1000, 1);

    private static Circuit on(AwsConnection connection, String name, int bandwidth, AwsCircuit.Vif vif) {
        var aws = new Sketch(name, "10.0.0.0/31", "10.0.0.1");
        aws.connection = connection;
        aws.bandwidth = bandwidth;
        aws.vif = vif;
        return aws.asAws();
    }

    private static Circuit on(AwsConnection connection, String name, int bandwidth) {
        return on(connection, name, bandwidth, AwsCircuit.Vif.PRIVATE);
    }

    @Test
    void aHostedConnectionCarriesOneVirtualInterface() {
        assertThat(Sketch.judge(new VirtualInterfacesFit(), Sketch.slice(on(HOSTED, "one", 50), on(HOSTED, "two", 50))))
                .containsExactly("error: two: dxcon-fg5678gh would carry 2 virtual interfaces, and AWS allows 1 on a"
                        + " hosted connection");
    }

    @Test
    void aDedicatedConnectionCarriesSomeOfEachKind() {
        var transit = AwsCircuit.Vif.TRANSIT;

        assertThat(Sketch.judge(
                        new VirtualInterfacesFit(), Sketch.slice(on(PORT, "one", 50), on(PORT, "two", 50, transit))))
                .isEmpty();
        assertThat(Sketch.judge(
                        new VirtualInterfacesFit(),
                        Sketch.slice(
                                on(PORT, "one", 50), on(PORT, "two", 50, transit), on(PORT, "three", 50, transit))))
                .containsExactly(
                        "error: two: dxcon-fg5678gh would carry 2 transit virtual interfaces, and AWS allows 1 on"
                                + " a dedicated connection",
                        "error: two: dxcon-fg5678gh would carry 3 virtual interfaces, and AWS allows 2 on a"
                                + " dedicated connection");
    }

    @Test
    void aConnectionIsDescribedAlikeEverywhere() {
        var group = new AwsConnection.Dedicated("dxcon-fg5678gh", 1000, 2);

        assertThat(Sketch.judge(new ConnectionAgrees(), Sketch.slice(on(PORT, "one", 50), on(group, "two", 50))))
                .containsExactly("error: two: dxcon-fg5678gh is dedicated with 2 x 1000 Mbit/s in eu-central-1 here,"
                        + " and dedicated with 1 x 1000 Mbit/s in eu-central-1 for one");
        assertThat(Sketch.judge(new ConnectionAgrees(), Sketch.slice(on(PORT, "one", 50), on(PORT, "two", 50))))
                .isEmpty();
    }

    @Test
    void theCircuitsFitThePorts() {
        assertThat(Sketch.judge(new ConnectionCapacity(), Sketch.slice(on(PORT, "one", 600), on(PORT, "two", 500))))
                .containsExactly(
                        "error: two: the circuits on dxcon-fg5678gh need 1100 Mbit/s, and its ports carry 1000");
        assertThat(Sketch.judge(new ConnectionCapacity(), Sketch.slice(on(PORT, "one", 600), on(PORT, "two", 400))))
                .isEmpty();
    }
}
