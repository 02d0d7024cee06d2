package dev.cantle.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.value.Asn;
import dev.cantle.model.value.Community;
import dev.cantle.model.value.Prefix;
import dev.cantle.model.world.Announcement;
import dev.cantle.model.world.FarEnd;
import dev.cantle.model.world.World;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a client sees of routes before, between and after policies. */
@Tag("io")
class RouteViewTest {

    private static final String LS = "<logical-system>l2</logical-system>";

    /** AWS announces its prefix with attributes, and another that is none of the circuit's. */
    private static World world() {
        World plain = Routers.twoClouds();
        FarEnd aws = plain.farEnds()
                .get(0)
                .with(List.of(
                        new Announcement(
                                Prefix.parse("172.31.0.0/16"),
                                List.of(new Asn(64500)),
                                50,
                                List.of(Community.parse("7224:8100"))),
                        Announcement.of(Prefix.parse("198.51.100.0/24"))));
        return World.of(List.of(aws, plain.farEnds().get(1)));
    }

    private static String policies() {
        return """
                logical-systems { l2 { policy-options {
                    community low members 65000:50;
                    policy-statement aws-1-import {
                        term expected { then { local-preference 200; } }
                    }
                    policy-statement azure-1-export {
                        term aws-1 { then { community add low; as-path-prepend "65000 65000"; } }
                    }
                } } }
                """;
    }

    private static String routes(String arguments) {
        return "<get-route-information>" + LS + arguments + "<detail/></get-route-information>";
    }

    private static String received(String more) {
        return routes("<receive-protocol-name>bgp</receive-protocol-name><peer>10.0.0.1</peer>" + more);
    }

    @Test
    void eachViewShowsTheAttributesOfItsPlace() throws IOException {
        try (Simulator simulator = Routers.start(options -> options.withWorld(world()));
                TestClient client = TestClient.connect(simulator.devices().get(0))) {
            client.load("merge", Routers.slice());
            client.load("merge", policies());
            assertThat(client.commit()).contains("<ok/>");
            Routers.awaitState(client, "10.0.0.1", "Established");
            Routers.awaitState(client, "10.0.0.14", "Established");

            assertThat(client.rpc(received("")))
                    .contains("<rt-destination>172.31.0.0</rt-destination>", "<metric>50</metric>")
                    .contains("<as-path>64512 64500 I</as-path>", "<community>7224:8100</community>")
                    .doesNotContain("local-preference", "198.51.100.0");
            assertThat(client.rpc(received("<hidden/>")))
                    .contains("198.51.100.0", "<hidden-reason>rejected by import policy</hidden-reason>")
                    .doesNotContain("172.31.0.0");
            assertThat(client.rpc(routes("<table>" + Routers.VRF + ".inet.0</table>")))
                    .contains("<local-preference>200</local-preference>", "<community>7224:8100</community>")
                    .contains("<hidden-route-count>1</hidden-route-count>");
            String table = "<table>" + Routers.VRF + ".inet.0</table>";
            assertThat(client.rpc(routes("<destination>172.16.0.0/12</destination>" + table)))
                    .contains("<rt-destination>172.31.0.0</rt-destination>", "<community>7224:8100</community>")
                    .doesNotContain("<rt-destination>10.0.0");
            assertThat(client.rpc(routes("<destination>172.16.0.0/12</destination><exact/>" + table)))
                    .doesNotContain("<rt-destination>");
            assertThat(client.rpc(routes("<destination>172.31.0.0/16</destination><exact/>" + table)))
                    .contains("<rt-destination>172.31.0.0</rt-destination>");
            assertThat(client.rpc(routes("<advertising-protocol-name>bgp</advertising-protocol-name>"
                            + "<neighbor>10.0.0.14</neighbor>")))
                    .contains("<as-path>65000 65000 [65000] 64512 64500 I</as-path>")
                    .contains("<community>65000:50</community>", "<community>7224:8100</community>")
                    .doesNotContain("<metric>", "local-preference", "198.51.100.0");
        }
    }
}
