package dev.cantle.simulator;

import dev.cantle.model.intent.Peering;
import dev.cantle.model.value.Asn;
import dev.cantle.model.value.InterfaceAddress;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.Prefix;
import dev.cantle.model.world.Announcement;
import dev.cantle.model.world.FarBgp;
import dev.cantle.model.world.FarEnd;
import dev.cantle.model.world.FarKey;
import dev.cantle.model.world.FarPath;
import dev.cantle.model.world.World;
import dev.cantle.simulator.server.Login;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

/** Routers and worlds for tests. */
final class Routers {

    static final String VRF = "d87ed303-8b9d-48a5-9f08-aa42b4b50cd8";
    static final String AWS_KEY = "correct-horse-1";

    private Routers() {}

    /** A router with a master login and one confined to {@code l2}, in the world of {@link #twoClouds}. */
    static Simulator start(UnaryOperator<SimulatorOptions> change) throws IOException {
        DeviceOptions device = new DeviceOptions(
                "mx-1",
                0,
                List.of(
                        new Login("cantle", "pass-1", ""),
                        new Login("tenant", "pass-2", "l2"),
                        new Login("ops", "pass-3", "")),
                FactoryConfiguration.of("mx-1"));
        SimulatorOptions options =
                SimulatorOptions.of(List.of(device), twoClouds()).withSessionDelay(Duration.ofMillis(50));
        return Simulator.start(change.apply(options));
    }

    static Simulator start() throws IOException {
        return start(UnaryOperator.identity());
    }

    static World twoClouds() {
        return World.of(List.of(
                end("aws-1", "10.0.0.0/31", "10.0.0.1", 64512, new FarKey.Exactly(AWS_KEY), "172.31.0.0/16"),
                end("azure-1", "10.0.0.13/30", "10.0.0.14", 12076, new FarKey.Any(), "10.6.0.0/16")));
    }

    private static FarEnd end(String circuit, String local, String remote, long as, FarKey key, String prefix) {
        return new FarEnd(
                "slice-1",
                circuit,
                "mx-1",
                "l2",
                List.of(new Peering(InterfaceAddress.parse(local), IpAddress.parse(remote))),
                FarBgp.of(new Asn(as), new Asn(65000), key),
                List.of(Announcement.of(Prefix.parse(prefix))),
                FarPath.open(0, 1500));
    }

    /** The slice that meets {@link #twoClouds}. */
    static String slice() {
        return """
                logical-systems {
                    l2 {
                %s    }
                }
                """.formatted(tenant());
    }

    /** The slice as a confined login writes it. */
    static String tenant() {
        return """
                interfaces {
                    irb {
                        unit 2 { family inet { address 10.0.0.13/30; } }
                        unit 4 { family inet { address 10.0.0.0/31; } }
                    }
                }
                policy-options {
                    prefix-list aws-1-in { 172.31.0.0/16; }
                    prefix-list azure-1-in { 10.6.0.0/16; }
                    policy-statement aws-1-import {
                        term expected { from { prefix-list aws-1-in; } then accept; }
                        then reject;
                    }
                    policy-statement aws-1-export {
                        term azure-1 { from { protocol bgp; prefix-list azure-1-in; } then accept; }
                        then reject;
                    }
                    policy-statement azure-1-import {
                        term expected { from { prefix-list azure-1-in; } then accept; }
                        then reject;
                    }
                    policy-statement azure-1-export {
                        term aws-1 { from { protocol bgp; prefix-list aws-1-in; } then accept; }
                        then reject;
                    }
                }
                routing-instances {
                    %s {
                        instance-type virtual-router;
                        interface irb.2;
                        interface irb.4;
                        routing-options { router-id 10.0.0.13; autonomous-system 65000; }
                        protocols {
                            bgp {
                                group aws-1 {
                                    type external;
                                    import aws-1-import;
                                    authentication-key "%s";
                                    export aws-1-export;
                                    peer-as 64512;
                                    neighbor 10.0.0.1 { local-address 10.0.0.0; }
                                }
                                group azure-1 {
                                    type external;
                                    import azure-1-import;
                                    export azure-1-export;
                                    peer-as 12076;
                                    local-as 65000;
                                    neighbor 10.0.0.14;
                                }
                            }
                        }
                    }
                }
                """.formatted(VRF, AWS_KEY);
    }

    /** The RPC that asks a router about a session of {@code l2}. */
    static String neighbor(String address) {
        return "<get-bgp-neighbor-information><logical-system>l2</logical-system><neighbor-address>" + address
                + "</neighbor-address></get-bgp-neighbor-information>";
    }

    /** Waits until a session of {@code l2} is in a state. */
    static void awaitState(TestClient client, String peer, String state) {
        await(peer + " " + state, () -> {
            try {
                return client.rpc(neighbor(peer)).contains("<peer-state>" + state + "</peer-state>");
            } catch (IOException lost) {
                throw new UncheckedIOException(lost);
            }
        });
    }

    /** Waits for a condition, and fails when it takes too long. */
    static void await(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Waited in vain: " + what);
            }
            LockSupport.parkNanos(5_000_000);
        }
    }
}
